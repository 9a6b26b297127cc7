import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../../core/story/beat.ts';
import type { MeetingView, Settings } from '../contract.ts';
import { Button } from '../shared/button.tsx';
import { useCommands, useUiState } from '../store.tsx';
import { Choices } from './choices.tsx';
import { Dialogue } from './dialogue.tsx';
import { NotebookDialog } from './notebook-dialog.tsx';
import { PauseDialog } from './pause-dialog.tsx';
import { SaidDialog } from './said-dialog.tsx';
import { Seats } from './seats.tsx';
import type { Sheet } from './sheets.ts';
import { TableActions } from './table-actions.tsx';
import { TopBar } from './top-bar.tsx';
import { useArrival } from './use-arrival.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { useKeys } from './use-keys.ts';
import { leavesAfter, passesBy, useLeaving } from './use-leaving.ts';
import { useTaking } from './use-taking.ts';
import { WORDS } from './words.ts';
import styles from './meeting-screen.module.css';

interface Slots {
  /** The picture of the room. It fills the slot; where it stays empty a still backdrop shows. */
  readonly stage: ComponentChildren;
  readonly settings: ComponentChildren;
}

/** The meeting itself: the room, who says what, and what can be said. */
export function MeetingScreen({ stage, settings }: Slots) {
  const meeting = useUiState((state) => state.meeting);
  const title = useUiState((state) => state.scenario?.title ?? WORDS.meeting);
  const chosen = useUiState((state) => state.settings);
  return (
    <main class={styles.screen}>
      <h1 class="visually-hidden">{title}</h1>
      <div class={styles.room}>{stage}</div>
      {meeting && <Table meeting={meeting} chosen={chosen} settings={settings} />}
    </main>
  );
}

function Table({ meeting, chosen, settings }: { readonly meeting: MeetingView; readonly chosen: Settings; readonly settings: ComponentChildren }) {
  const commands = useCommands();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const card = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLParagraphElement>(null);
  const shown = meeting.said.at(-1);
  const line = `${meeting.run} ${meeting.said.length}`;
  const { arrived, finish, cutOff } = useArrival({ key: line, text: shown?.text ?? '', speed: paceOf(meeting, chosen), words, onArrived: commands.arrived });
  const { held, take: settle } = useTaking(line);
  const take = (choice: Choice): void => {
    if (choice.moves.includes('interrupt')) cutOff();
    else finish();
    settle(choice);
  };
  const leaves = arrived && sheet === null && held === null ? leavesAfter(meeting, chosen) : null;
  const listening = meeting.choices.find((choice) => choice.moves.includes('listen'));
  useLeaving(leaves, line, () => {
    if (meeting.phase === 'line') commands.next();
    else if (listening) take(listening);
  });
  const waits = arrived && meeting.phase !== 'choosing' && !passesBy(meeting, chosen);
  const open = (next: Sheet | null): void => {
    setSheet(next);
    if (next === 'notebook') commands.openedNotebook();
    if (next === 'pause') commands.pause();
  };
  const choices = arrived || meeting.interruption ? meeting.choices : [];
  useKeys({
    goOn: () => {
      if (!arrived) finish();
      else if (waits) commands.next();
      return !arrived || waits;
    },
    number: (number) => { const choice = choices[number - 1]; if (choice) take(choice); },
    escape: () => open('pause'),
  }, sheet !== null);
  useFocusKept(card);
  useEffect(() => window.scrollTo(0, 0), [line]);
  return (
    <>
      <TopBar meeting={meeting} line={line} open={open} />
      <div class={styles.lower}>
        <Seats cast={meeting.cast} moods={meeting.moods} speaker={shown?.speaker.kind === 'person' ? shown.speaker.id : null} />
        <Dialogue meeting={meeting} arrived={arrived} finish={finish} card={card} words={words} />
        <p class="visually-hidden" role="status">{choices.length > 0 ? WORDS.yourTurn(choices.length) : ''}</p>
        {choices.length > 0 && <Choices choices={choices} held={held} take={take} />}
        <div class={styles.foot}>
          <Button look="quiet" icon="list" onClick={() => open('said')}>{WORDS.saidSoFar}</Button>
          {waits && <Button look="main" onClick={() => commands.next()}>{WORDS.goOn}</Button>}
          {arrived && meeting.tableActions.length > 0 && <TableActions actions={meeting.tableActions} take={take} />}
        </div>
      </div>
      {sheet === 'notebook' && <NotebookDialog notebook={meeting.notebook} onClose={() => open(null)} />}
      {sheet === 'said' && <SaidDialog said={meeting.said} cast={meeting.cast} onClose={() => open(null)} />}
      {sheet === 'pause' && <PauseDialog canGoBack={meeting.canGoBack} settings={settings} show={open} />}
    </>
  );
}

const paceOf = ({ readBefore }: MeetingView, { textSpeed, skipRead, reducedMotion }: Settings): Settings['textSpeed'] =>
  ((skipRead && readBefore) || reducedMotion || window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'at-once' : textSpeed);
