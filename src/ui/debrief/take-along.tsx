import type { TakeAlong } from '../../core/debrief/debrief.ts';
import { Button } from '../shared/button.tsx';
import { sheetSize } from './sheet-size.ts';
import { words } from './words.ts';
import styles from './take-along.module.css';

interface Props {
  readonly page: TakeAlong;
  readonly child: string;
  /** What the parent wants to ask first, in their own words. */
  readonly firstAsk: string;
}

/** The page to take along. Printing prints this sheet and nothing else. */
export function TakeAlongPage({ page, child, firstAsk }: Props) {
  const size = sheetSize(page, firstAsk);
  return (
    <section class={styles.along} data-section="page" aria-labelledby="debrief-page">
      <header class={styles.head}>
        <div>
          <h2 id="debrief-page" tabIndex={-1}>{words.page.name}</h2>
          <p>{words.page.intro}</p>
        </div>
        <Button look="main" icon="printer" onClick={() => print()}>{words.page.print}</Button>
      </header>
      <div class={styles.sheet} style={{ '--print-size': `${size.points}pt` }}>
        <header class={styles.title}>
          <h3>{words.page.title}</h3>
          <p>{words.page.line(child)}</p>
        </header>
        <div class={styles.lists}>
          {firstAsk.trim() && <List name={words.page.first} items={[firstAsk.trim()]} hand />}
          <List name={words.page.questions} items={page.questions} />
          <List name={words.page.asks} items={page.asks} />
          <List name={words.page.gives} items={page.gives} />
          <List name={words.page.phrases} items={page.phrases} />
          <List name={words.page.pauses} items={page.pauses} />
          <Rights rights={page.rights} />
          <OwnLines count={size.ownLines} />
        </div>
        <p class={styles.foot}>{words.page.foot}</p>
      </div>
    </section>
  );
}

function List({ name, items, hand }: { name: string; items: readonly string[]; hand?: boolean }) {
  if (items.length === 0) return null;
  return (
    <section class={styles.list}>
      <h4>{name}</h4>
      <ul class={hand ? styles.hand : undefined}>{items.map((item) => <li key={item}>{item}</li>)}</ul>
    </section>
  );
}

function Rights({ rights }: Pick<TakeAlong, 'rights'>) {
  if (rights.length === 0) return null;
  return (
    <section class={styles.list}>
      <h4>{words.page.rights}</h4>
      <ul>{rights.map(({ text, cite }) => <li key={text}>{text} <cite>{cite}</cite></li>)}</ul>
    </section>
  );
}

/** Ruled lines to write on, on paper only. */
function OwnLines({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <section class={`${styles.list} ${styles.own}`} aria-hidden="true">
      <h4>{words.page.own}</h4>
      {Array.from({ length: count }, (_, line) => <div key={line} class={styles.rule} />)}
    </section>
  );
}
