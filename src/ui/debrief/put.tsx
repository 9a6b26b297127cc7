import type { TakeAlong } from '../../core/debrief/debrief.ts';
import type { Entry, ListId, MyPage } from '../../core/page/page.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { useCommands, useUiState } from '../store.tsx';
import { words } from './words.ts';
import styles from './put.module.css';

const holds = (page: MyPage, list: ListId, entry: Entry): boolean => page[list].some(({ text }) => text === entry.text);

function listsOf({ questions, gives, asks, phrases, pauses, rights }: TakeAlong): Readonly<Partial<Record<ListId, readonly Entry[]>>> {
  const entries = (texts: readonly string[]): readonly Entry[] => texts.map((text) => ({ text }));
  return { questions: entries(questions), gives: entries(gives), asks: entries(asks), phrases: entries(phrases), pauses: entries(pauses), rights };
}

/** Puts all that a meeting gives on the page over all meetings, and leads there. */
export function PutAll({ page }: { readonly page: TakeAlong }) {
  const { openMyPage, putOnMyPage } = useCommands();
  const mine = useUiState((state) => state.page);
  const lists = Object.entries(listsOf(page)) as readonly (readonly [ListId, readonly Entry[]])[];
  const all = lists.every(([list, entries]) => entries.every((entry) => holds(mine, list, entry)));
  return <>
    <Button look="main" icon={all ? 'check' : 'plus'} aria-disabled={all} onClick={() => { if (!all) putOnMyPage(Object.fromEntries(lists)); }}>{all ? words.page.allThere : words.page.putAll}</Button>
    <Button look="quiet" onClick={() => openMyPage()}>{words.page.open}</Button>
  </>;
}

/** Puts one line there. */
export function PutOne({ list, entry }: { readonly list: ListId; readonly entry: Entry }) {
  const { putOnMyPage } = useCommands();
  const there = useUiState(({ page }) => holds(page, list, entry));
  const label = there ? words.page.there(entry.text) : words.page.putOne(entry.text);
  return (
    <button type="button" class={styles.put} aria-label={label} title={label} aria-disabled={there} onClick={() => { if (!there) putOnMyPage({ [list]: [entry] }); }}>
      <Icon name={there ? 'check' : 'plus'} />
    </button>
  );
}
