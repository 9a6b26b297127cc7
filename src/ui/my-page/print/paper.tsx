import type { MyPage } from '../../../core/page/page.ts';
import { words } from '../words.ts';
import type { Part, Sized } from './arrange.ts';
import { MOST_RULES, PX_PER_MM, RULE, type Form } from './form.ts';
import type { PrintedItem, PrintedList } from './lists.ts';
import styles from './paper.module.css';

export interface PaperProps {
  readonly form: Form;
  readonly page: MyPage;
  readonly lists: readonly PrintedList[];
  readonly sized: Sized;
}

/** The page as it comes out of the printer. */
export function Paper({ form, page, lists, sized }: PaperProps) {
  const rest = sized.rest.reduce((sum, { from, to }) => sum + to - from, 0);
  const panels = sized.panels.map((parts, place) => <Panel key={place} parts={parts} lists={lists} free={sized.free[place] ?? 0} first={place === sized.panels.length - 1} />);
  const size = { fontSize: `${sized.points}pt` };
  if (form === 'sheet') {
    return (
      <div class={styles.sheet} style={size}>
        <Title page={page} />
        <div class={styles.columns}>{panels}</div>
        <Foot rest={rest} />
      </div>
    );
  }
  const [front, left, right, back] = panels;
  return (
    <div class={styles.card} style={size}>
      <div class={styles.turned}><div class={styles.inner}><Title page={page} />{front}</div></div>
      <div class={styles.turned}><div class={styles.inner}>{back}<Foot rest={rest} /></div></div>
      <div class={styles.panel}><div class={styles.inner}>{left}</div></div>
      <div class={styles.panel}><div class={styles.inner}>{right}</div></div>
      {(['top', 'bottom', 'left', 'right', 'middle'] as const).map((at) => <i key={at} class={styles.mark} data-at={at} />)}
      <p class={styles.how}>{words.printing.fold}</p>
    </div>
  );
}

export const Title = ({ page }: { readonly page: MyPage }) => (
  <header class={styles.title} data-head>
    <h3>{words.title}</h3>
    {page.child && <p><b>{words.child}</b> <span>{page.child}</span></p>}
    {page.date && <p><b>{words.date}</b> <span>{page.date}</span></p>}
    {page.people && <p><b>{words.people}</b> <span>{page.people}</span></p>}
  </header>
);

export const Foot = ({ rest }: { readonly rest: number }) => (
  <p class={styles.foot} data-foot>{rest > 0 && <b>{words.printing.more(rest)} </b>}{words.printing.foot}</p>
);

function Panel({ parts, lists, free, first }: { readonly parts: readonly Part[]; readonly lists: readonly PrintedList[]; readonly free: number; readonly first: boolean }) {
  return (
    <div class={styles.column}>
      {parts.map(({ list, from, to }) => {
        const { name = '', items = [] } = lists[list] ?? {};
        return <Printed key={list} name={from > 0 ? words.printing.continued(name) : name} items={items.slice(from, to)} />;
      })}
      <Rules free={free} named={first} />
    </div>
  );
}

export const Printed = ({ name, items }: { readonly name: string; readonly items: readonly PrintedItem[] }) => (
  <section class={styles.list}>
    <h4 data-name>{name}</h4>
    <ul>{items.map(({ text, cite, own }, place) => <li key={place} data-item data-own={own}><span>{text}</span>{cite && <cite> {cite}</cite>}</li>)}</ul>
  </section>
);

/** Lines to write on, where there is room. */
function Rules({ free, named }: { readonly free: number; readonly named: boolean }) {
  const count = Math.min(MOST_RULES, Math.floor(free / PX_PER_MM / RULE) - 1);
  return count >= 2 && (
    <div class={styles.rules}>
      {named && <h4>{words.printing.own}</h4>}
      {Array.from({ length: named ? count - 1 : count }, (_, line) => <div key={line} class={styles.rule} />)}
    </div>
  );
}
