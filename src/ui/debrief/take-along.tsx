import type { TakeAlong } from '../../core/debrief/debrief.ts';
import type { ListId } from '../../core/page/page.ts';
import { Button } from '../shared/button.tsx';
import { PutAll, PutOne } from './put.tsx';
import { layOut, type SheetColumn, type SheetList } from './sheet-layout.ts';
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
  const { points, columns } = layOut(listsOf(page, firstAsk));
  return (
    <section class={styles.along} data-section="page" aria-labelledby="debrief-page">
      <header class={styles.head}>
        <div>
          <h2 id="debrief-page" tabIndex={-1}>{words.page.name}</h2>
          <p>{words.page.intro}</p>
        </div>
        <div class={styles.acts}>
          <PutAll page={page} />
          <Button icon="printer" onClick={() => print()}>{words.page.print}</Button>
        </div>
      </header>
      <div class={styles.sheet} style={{ '--print-size': `${points}pt` }}>
        <header class={styles.title}>
          <h3>{words.page.title}</h3>
          <p>{words.page.line(child)}</p>
        </header>
        <div class={styles.columns}>{columns.map((column, place) => <Column key={place} column={column} />)}</div>
        <p class={styles.foot}>{words.page.foot}</p>
      </div>
    </section>
  );
}

/** More than this of one kind does not fit a sheet, or a head. */
const MOST_ITEMS = 10;

function listsOf(page: TakeAlong, firstAsk: string): readonly SheetList[] {
  const list = (name: string, texts: readonly string[], of?: ListId): SheetList => ({ name, items: texts.map((text) => ({ text })), ...(of && { of }) });
  const lists: readonly SheetList[] = [
    { ...list(words.page.first, firstAsk.trim() ? [firstAsk.trim()] : []), own: true },
    list(words.page.questions, page.questions, 'questions'),
    list(words.page.asks, page.asks, 'asks'),
    list(words.page.gives, page.gives, 'gives'),
    list(words.page.phrases, page.phrases, 'phrases'),
    list(words.page.pauses, page.pauses, 'pauses'),
    { name: words.page.rights, items: page.rights, of: 'rights' },
  ];
  return lists.filter(({ items }) => items.length > 0).map((each) => ({ ...each, items: each.items.slice(0, MOST_ITEMS) }));
}

function Column({ column: { lists, ownLines } }: { column: SheetColumn }) {
  return (
    <div class={styles.column}>
      {lists.map(({ name, items, own, of }) => (
        <section key={name} class={styles.list}>
          <h4>{name}</h4>
          <ul class={own && styles.hand}>
            {items.map(({ text, cite }) => (
              <li key={text}><span>{text} {cite && <cite>{cite}</cite>}</span>{of && <PutOne list={of} entry={cite === undefined ? { text } : { text, cite }} />}</li>
            ))}
          </ul>
        </section>
      ))}
      {ownLines > 0 && <OwnLines count={ownLines} />}
    </div>
  );
}

/** Ruled lines to write on, on paper only. */
const OwnLines = ({ count }: { count: number }) => (
  <div class={styles.own} aria-hidden="true">
    <p>{words.page.own}</p>
    {Array.from({ length: count }, (_, line) => <div key={line} class={styles.rule} />)}
  </div>
);
