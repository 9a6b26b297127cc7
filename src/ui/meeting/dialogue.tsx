import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
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
export function Dialogue({ meeting, line: { arrived, silence, finish, words }, card }: Props) {
  const [explained, setExplained] = useState<Explained | null>(null);
  const { said, cast, definitions } = meeting;
  const shown = said.length - 1;
  const justSaid = shown > 0 && meeting.yourWords === said[shown - 1] ? shown - 1 : -1;
  // What is past stays the same while a line arrives: it isn't gone through anew.
  const past = useMemo(() => said.slice(0, shown).map((line, index) => <PastLine key={index} line={line} cast={cast} yours={index === justSaid} />), [said]);
  const newest = said[shown];
  const kind = newest?.speaker.kind ?? 'narration';
  const last = arrived && meeting.ending !== null;
  const explain = (definition: Definition, button: HTMLElement): void => setExplained({ definition, button });
  return (
    <div ref={card} class={styles.card} data-kind={kind} data-arriving={!arrived} data-silent={silence !== null} data-last={last} data-blank={newest === undefined} tabIndex={-1} role="group" aria-label={WORDS.whatIsSaid} onClick={finish}>
      <div role="log" aria-label={WORDS.meeting} aria-live="polite" class={styles.log}>
        {past}
        {newest && <SpokenLine key={shown} line={newest} cast={cast} words={words} definitions={definitions} explain={explain} />}
      </div>
      {silence !== null && <Silence lasts={silence} />}
      {last && <TheEnd debrief={!meeting.plain && meeting.ending !== 'the-end'} />}
      {explained && <TermNote explained={explained} onClose={() => setExplained(null)} />}
    </div>
  );
}

/** The room waits: three dots that fill as slowly as it does. It is heard as “A silence.” elsewhere. */
const Silence = ({ lasts }: { lasts: number }) => (
  <div class={styles.silence} style={{ '--lasts': `${lasts}ms` }} aria-hidden="true"><i /><i /><i /></div>
);

const TheEnd = ({ debrief }: { debrief: boolean }) => (
  <div class={styles.end}>
    <svg class={styles.ornament} viewBox="0 0 120 12" aria-hidden="true"><path d="M4 6H50M70 6H116M60 1.5L64.5 6L60 10.5L55.5 6Z" /></svg>
    <p id={THE_END}>{debrief ? WORDS.theEnd : WORDS.theEndOfWords}</p>
  </div>
);
/** What the note after the last line is found by, from the button that leaves it. */
export const THE_END = 'the-end';

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
