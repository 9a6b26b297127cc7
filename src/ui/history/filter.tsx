import type { AnyEnding } from '../../core/story/vocabulary.ts';
import { words as shelf } from '../shelf/words.ts';
import type { HistoryRun, MeetingHistory } from './contract.ts';
import { nameOf } from './run-row.tsx';
import { words } from './words.ts';
import styles from './history.module.css';

export interface Wanted { readonly name: string; readonly starred: boolean; readonly finished: boolean; readonly ending: string; readonly hand: string }
export const ANY: Wanted = { name: '', starred: false, finished: false, ending: '', hand: '' };

export const isWanted = (run: HistoryRun, { name, starred, finished, ending, hand }: Wanted): boolean =>
  (!starred || run.starred) && (!finished || run.ending !== null) && (ending === '' || run.ending === ending)
  && (hand === '' || run.results?.hand === hand) && nameOf(run).toLowerCase().includes(name.trim().toLowerCase());

/** `hands` of one scenario: only those that were met. */
export function Filter({ wanted, meetings, onWant }: { wanted: Wanted; meetings: readonly MeetingHistory[]; onWant: (change: Partial<Wanted>) => void }) {
  const endings = [...new Set(meetings.flatMap(({ runs }) => runs.flatMap(({ ending }) => ending ?? [])))] as readonly AnyEnding[];
  const [only] = meetings;
  const hands = meetings.length === 1 && only ? only.hands.filter(({ id }) => only.runs.some(({ results }) => results?.hand === id)) : [];
  return (
    <form class={styles.filter} role="search" aria-label={words.find} onSubmit={(event) => event.preventDefault()}>
      <label>{words.search}<input type="search" value={wanted.name} onInput={(event) => onWant({ name: event.currentTarget.value })} /></label>
      <label>{words.ending}
        <select value={wanted.ending} onChange={(event) => onWant({ ending: event.currentTarget.value })}>
          <option value="">{words.anyEnding}</option>
          {endings.map((ending) => <option key={ending} value={ending}>{shelf.endings[ending]}</option>)}
        </select>
      </label>
      {hands.length > 0 && (
        <label>{words.hand}
          <select value={wanted.hand} onChange={(event) => onWant({ hand: event.currentTarget.value })}>
            <option value="">{words.anyHand}</option>
            {hands.map(({ id, beneath }) => <option key={id} value={id}>{beneath}</option>)}
          </select>
        </label>
      )}
      <label class={styles.tick}><input type="checkbox" checked={wanted.starred} onChange={(event) => onWant({ starred: event.currentTarget.checked })} />{words.starred}</label>
      <label class={styles.tick}><input type="checkbox" checked={wanted.finished} onChange={(event) => onWant({ finished: event.currentTarget.checked })} />{words.finished}</label>
    </form>
  );
}
