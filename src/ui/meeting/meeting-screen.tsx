import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../../core/story/beat.ts';
import type { MeetingView } from '../contract.ts';
import { ProjectorPanel } from '../group/projector-panel.tsx';
import { Button, IconButton } from '../shared/button.tsx';
import { useCommands, useUiState } from '../store.tsx';
import { Breath } from './breath.tsx';
import { Choices } from './choices.tsx';
import { Dialogue, THE_END } from './dialogue.tsx';
import { Place, Standing } from './place.tsx';
import { Seats } from './seats.tsx';
import { Sheets, type Sheet } from './sheets.tsx';
import { speakingNow } from './speaker.ts';
import { isStill } from './still.ts';
import { TableActions } from './table-actions.tsx';
import { TopBar } from './top-bar.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { useFreeRoom } from './use-free-room.ts';
import { useKeys } from './use-keys.ts';
import { useLeft } from './use-left.ts';
import { useLine, type ShownLine } from './use-line.ts';
import { useSlide } from './use-slide.ts';
import { CoachNote, WatchControls } from './watch-controls.tsx';
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
  return (
    <main class={styles.screen} data-place={meeting?.place ?? 'table'} data-shot={meeting?.shot}>
      <h1 class="visually-hidden">{title}</h1>
      <div class={styles.room}>{stage}{meeting && <Place place={meeting.place} />}</div>
      {meeting && <Table meeting={meeting} settings={settings} />}
    </main>
  );
}

function Table({ meeting, settings }: { readonly meeting: MeetingView; readonly settings: ComponentChildren }) {
  const commands = useCommands();
  const chosen = useUiState((state) => state.settings);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [breathing, setBreathing] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  const lower = useRef<HTMLDivElement>(null);
  const watching = useUiState((state) => state.watching);
  const room = useUiState((state) => state.room);
  // With a room, nothing goes on by itself.
  const line = useLine(meeting, chosen, sheet !== null || breathing || room !== null, watching);
  const { arrived, silence, finish, choices } = line;
  const waits = room ? room.waits : line.waits;
  const { left, leave } = useLeft(line.key);
  const open = (next: Sheet | null): void => {
    setSheet(next);
    if (next === 'notebook') commands.openedNotebook();
    if (next === 'pause') commands.pause();
  };
  /** The focus rests on what is being said, while the choice settles and its button goes. */
  const take = (choice: Choice): void => {
    if (choice.blocked === undefined) card.current?.focus({ preventScroll: true });
    line.take(choice);
  };
  const goOn = (): boolean => {
    if (watching) { commands.watchPlay(!watching.playing); return true; }
    if (!arrived) finish();
    else if (waits && !left) { leave(); commands.next(); }
    return !arrived || waits;
  };
  const number = (pressed: number): void => { const choice = choices[pressed - 1]; if (choice && !watching && !room) take(choice); };
  const aside = (by: 1 | -1): void => {
    if (watching) stepAside(by);
    else if (room && by > 0) goOn();
    else if (by < 0 && line.held === null) commands.lineBack();
  };
  const stepAside = (by: 1 | -1): void => { if (by > 0 && !arrived) finish(); else commands.watchStep(by); };
  useKeys({ goOn, number, escape: () => open('pause'), aside }, sheet !== null);
  useFocusKept(card);
  useFreeRoom(lower);
  useSlide(lower, line.key, chosen.reducedMotion);
  useEffect(() => showFrom(card.current), [line.key]);
  // Whoever breaks a silence is not seen before they do.
  const speaker = silence === null ? speakingNow(meeting.said) : null;
  const onBreak = meeting.doing === 'break' && meeting.place === 'hallway';
  useEffect(() => { if (!onBreak) setBreathing(false); }, [onBreak]);
  return (
    <>
      <TopBar meeting={meeting} watching={watching !== null || room !== null} line={line.key} open={open} />
      <Standing meeting={meeting} speaker={speaker}>
        {onBreak && <Breath going={breathing} setGoing={setBreathing} still={isStill(chosen.reducedMotion)} />}
      </Standing>
      <div ref={lower} class={styles.lower}>
        <Seats room={meeting.room} cast={meeting.cast} moods={meeting.moods} speaker={speaker} away={meeting.place !== 'table'} />
        <Dialogue meeting={meeting} line={line} card={card} />
        <p class="visually-hidden" role="status">{silence !== null ? WORDS.silence : choices.length > 0 && !watching && !room ? WORDS.yourTurn(choices.length) : ''}</p>
        {!room && meeting.choices.length > 0 && <Choices choices={meeting.choices} waiting={choices.length === 0} held={line.held} take={take} card={card} marked={watching?.marked ?? null} />}
        {watching?.note && arrived && <CoachNote key={watching.stop} text={watching.note} />}
        {room
          ? <ProjectorPanel room={room} meeting={meeting} arrived={arrived} goOn={goOn} />
          : watching
          ? <WatchControls watching={watching} step={stepAside} />
          : <Foot meeting={meeting} line={line} left={left} goOn={goOn} take={take} openSaid={() => open('said')} />}
      </div>
      <Sheets sheet={sheet} meeting={meeting} watching={watching} settings={settings} open={open} />
    </>
  );
}

/** A new line is read from the top of the page, or where that is too far up to see it whole, from its own top. */
function showFrom(card: HTMLElement | null): void {
  window.scrollTo(0, 0);
  if (card && card.getBoundingClientRect().bottom > window.innerHeight) card.scrollIntoView({ block: 'start' });
}

interface FootProps {
  readonly meeting: MeetingView;
  readonly line: ShownLine;
  /** True when this line was left and the next is on its way. */
  readonly left: boolean;
  readonly goOn: () => void;
  readonly take: (choice: Choice) => void;
  readonly openSaid: () => void;
}

/** The lowest row, under the thumb: the one next step (words that are still arriving come at once, then the line is left), or what can always be done. */
function Foot({ meeting: { tableActions, phase, ending, canReadBack }, line: { waits, arrived, silence }, left, goOn, take, openSaid }: FootProps) {
  // Before a decision it would give way to the choices just as it is pressed.
  const { lineBack } = useCommands();
  const hurries = !arrived && (silence !== null || phase !== 'choosing');
  return (
    <div class={styles.foot}>
      <Button look="quiet" icon="list" onClick={openSaid}>{WORDS.saidSoFar}</Button>
      <div class={styles.onward}>
        {canReadBack && <IconButton icon="arrowLeft" label={WORDS.backALine} onClick={lineBack} />}
        {(waits || hurries) && <Button look="main" aria-hidden={left ? 'true' : undefined} aria-describedby={ending !== null ? THE_END : undefined} onClick={goOn}>{WORDS.goOn}</Button>}
        {arrived && tableActions.length > 0 && <TableActions actions={tableActions} take={take} />}
      </div>
    </div>
  );
}
