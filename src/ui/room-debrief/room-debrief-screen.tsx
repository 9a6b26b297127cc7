import { useEffect, useMemo, useState } from 'preact/hooks';
import { FOCUSES, picked, type Focus } from '../../core/ballot/pick.ts';
import type { ReportedDecision } from '../../core/ballot/report.ts';
import { Button } from '../shared/button.tsx';
import { Page } from '../shared/page.tsx';
import { useCommands, useUiState } from '../store.tsx';
import type { RoomDebriefCommands, RoomDebriefView } from './contract.ts';
import { DecisionList, FocusChoice } from './decision-list.tsx';
import { Decision } from './decision.tsx';
import { Overview } from './overview.tsx';
import { RoomPaper } from './room-paper.tsx';
import { words } from './words.ts';
import styles from './room-debrief.module.css';

export function RoomDebriefScreen() {
  const view = useUiState((state) => state.roomDebrief);
  const commands = useCommands();
  return view && <RoomDebrief view={view} commands={commands} />;
}

/** How a room came through a meeting, to be talked about on the big screen, one decision at a time. */
export function RoomDebrief({ view, commands }: { view: RoomDebriefView; commands: RoomDebriefCommands }) {
  return (
    <>
      <Page back={words.back} onBack={commands.leaveRoomDebrief}>
        <header class={styles.head}><h1>{words.heading}</h1><p>{view.report.title}</p></header>
        <Overview view={view} onTable={commands.saveRoomTable} />
        <Split view={view} onPlay={commands.playInstead} />
        <details class={styles.how}><summary>{words.how}</summary><ul>{words.howText.map((text) => <li key={text}>{text}</li>)}</ul></details>
      </Page>
      <RoomPaper report={view.report} day={view.day} />
    </>
  );
}

/** A decision is known by its place among all of them: the report is made anew while somebody looks ahead. */
const ANY_PLACE = -1;

function Split({ view: { report, canPlay }, onPlay }: { view: RoomDebriefView; onPlay: RoomDebriefCommands['playInstead'] }) {
  const [focus, setFocus] = useState<Focus>('all');
  const [at, setAt] = useState(ANY_PLACE);
  const every = useMemo(() => picked(report, 'all'), [report]);
  const chosen = useMemo(() => picked(report, focus), [report, focus]);
  const shown = chosen.find((each) => every.indexOf(each) === at) ?? chosen[0] ?? null;
  const place = shown ? chosen.indexOf(shown) : 0;
  const counts = Object.fromEntries(FOCUSES.map((each) => [each, picked(report, each).length])) as Record<Focus, number>;
  const show = (decision: ReportedDecision | undefined): void => { if (decision) setAt(every.indexOf(decision)); };
  const turn = (by: 1 | -1): void => show(chosen[place + by]);
  useTurning(turn);
  const goneBack = shown !== null && report.leftBehind.includes(shown);
  return (
    <section class={styles.sheet} aria-labelledby="room-split">
      <h2 id="room-split">{words.split}</h2>
      <FocusChoice focus={focus} counts={counts} onFocus={setFocus} />
      {shown ? (
        <div class={styles.sides}>
          <DecisionList decisions={chosen.filter((each) => !report.leftBehind.includes(each))} back={chosen.filter((each) => report.leftBehind.includes(each))} shown={shown} onShow={show} />
          <article class={styles.shown} aria-labelledby="room-decision">
            <div class={styles.top}>
              <h3 id="room-decision" aria-live="polite">{words.decision(shown.decision + 1)}{shown.scene && <span> {shown.scene.title}</span>}</h3>
              {goneBack && <p>{words.leftBehind}</p>}
              <Turning place={place} of={chosen.length} onTurn={turn} />
            </div>
            <Decision decision={shown} {...(canPlay && !goneBack && { onPlay: (index: number) => onPlay(shown.decision, index) })} />
          </article>
        </div>
      ) : <p>{words.none[focus]}</p>}
    </section>
  );
}

const Turning = ({ place, of, onTurn }: { place: number; of: number; onTurn: (by: 1 | -1) => void }) => (
  <div class={styles.turning}>
    <Button icon="arrowLeft" disabled={place === 0} onClick={() => onTurn(-1)}>{words.previous}</Button>
    <span>{words.place(place + 1, of)}</span>
    <Button icon="arrowRight" disabled={place >= of - 1} onClick={() => onTurn(1)}>{words.next}</Button>
  </div>
);

/** The arrow keys turn to the decision before and after. */
function useTurning(turn: (by: 1 | -1) => void): void {
  useEffect(() => {
    const press = ({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): void => {
      if (altKey || ctrlKey || metaKey || (target instanceof HTMLElement && target.closest('input, textarea, select, dialog'))) return;
      if (key === 'ArrowRight') turn(1);
      if (key === 'ArrowLeft') turn(-1);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
