import type { Line } from '../../core/story/beat.ts';
import type { Person } from '../../core/story/scenario.ts';
import { Icon } from '../shared/icon.tsx';
import { Portrait } from '../shared/portrait.tsx';
import { words } from './words.ts';
import styles from './said.module.css';

interface Props {
  readonly said: readonly Line[];
  readonly cast: readonly Person[];
  readonly language: string;
  /** They are behind the room, and a decision stands. */
  readonly again: boolean;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}

/** The words of the big screen, for whoever can't see or hear it or came late. Folded away: the room looks up together. */
export function Said({ said, cast, language, again, open, setOpen }: Props) {
  return (
    <details class={styles.said} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary><Icon name="ear" /><span>{again ? words.said.again : words.said.summary}</span></summary>
      <div role="log" aria-label={words.said.log} lang={language || undefined} class={styles.lines}>
        {said.map((line, place) => <SaidLine key={place} line={line} cast={cast} />)}
      </div>
    </details>
  );
}

function SaidLine({ line, cast }: { line: Line; cast: readonly Person[] }) {
  const { speaker, staging, text } = line;
  const person = speaker.kind === 'person' ? cast.find(({ id }) => id === speaker.id) : undefined;
  const name = speaker.kind === 'you' ? words.said.you : speaker.kind === 'person' ? (person?.name ?? speaker.id) : null;
  return (
    <div class={styles.line} data-kind={speaker.kind}>
      {person && <Portrait look={person.look} mood={staging.mood ?? 'neutral'} size={2.4} />}
      <p>{name !== null && <strong>{name} </strong>}{text}</p>
    </div>
  );
}
