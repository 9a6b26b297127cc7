import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Line } from '../../core/story/beat.ts';
import type { Definition, Person } from '../../core/story/scenario.ts';
import type { MeetingView } from '../contract.ts';
import { LineWords } from './line-words.tsx';
import { shortRole, speakerOf } from './speaker.ts';
import type { ShownLine } from './use-line.ts';
import { TermNote, type Explained } from './term-note.tsx';
import { WORDS } from './words.ts';
import styles from './dialogue.module.css';

interface Props {
  readonly meeting: MeetingView;
  readonly line: ShownLine;
  readonly card: RefObject<HTMLDivElement | null>;
}

/** The card with the words being said. It holds everything said so far; what is past is heard, not seen. */
export function Dialogue({ meeting, line: { arrived, finish, words }, card }: Props) {
  const [explained, setExplained] = useState<Explained | null>(null);
  const { said, cast, definitions } = meeting;
  const shown = said.length - 1;
  const justSaid = shown > 0 && meeting.yourWords === said[shown - 1] ? shown - 1 : -1;
  const kind = said[shown]?.speaker.kind ?? 'narration';
  const explain = (definition: Definition, button: HTMLElement): void => setExplained({ definition, button });
  return (
    <div ref={card} class={styles.card} data-kind={kind} data-arriving={!arrived} tabIndex={-1} role="group" aria-label={WORDS.whatIsSaid} onClick={finish}>
      <div role="log" aria-label={WORDS.meeting} aria-live="polite" class={styles.log}>
        {said.map((line, index) => (index === shown
          ? <SpokenLine key={index} line={line} cast={cast} words={words} definitions={definitions} explain={explain} />
          : <PastLine key={index} line={line} cast={cast} yours={index === justSaid} />))}
      </div>
      {explained && <TermNote explained={explained} onClose={() => setExplained(null)} />}
    </div>
  );
}

interface SpokenProps {
  readonly line: Line;
  readonly cast: readonly Person[];
  readonly words: RefObject<HTMLParagraphElement | null>;
  readonly definitions: readonly Definition[];
  readonly explain: (definition: Definition, button: HTMLElement) => void;
}

function SpokenLine({ line, cast, words, definitions, explain }: SpokenProps) {
  const speaker = speakerOf(line, cast);
  return (
    <div class={styles.shown}>
      {speaker && <p class={styles.plate}><strong>{speaker.name}</strong> {speaker.role && <span aria-hidden="true">{shortRole(speaker.role)}</span>}</p>}
      <p ref={words} class={styles.words}><LineWords text={line.text} definitions={definitions} explain={explain} /></p>
    </div>
  );
}

/** Silent once it is past, so that it is not read out a second time. */
function PastLine({ line, cast, yours }: { line: Line; cast: readonly Person[]; yours: boolean }) {
  const speaker = speakerOf(line, cast);
  return (
    <div class={yours ? styles.yours : 'visually-hidden'} aria-live="off">
      {speaker && <p><strong>{WORDS.said(speaker.name)}</strong> </p>}
      <p>{line.text}</p>
    </div>
  );
}
