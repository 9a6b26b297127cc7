import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RoomStage, VoterView } from '../group/contract.ts';
import { Papers } from '../group/papers.tsx';
import { Icon } from '../shared/icon.tsx';
import { useUiState } from '../store.tsx';
import { Afterwards, WayOut } from './afterwards.tsx';
import { Ballot } from './ballot.tsx';
import { Foot, Stub } from './frame.tsx';
import { Said } from './said.tsx';
import { awayWords, spokenOf, stanceOf } from './stance.ts';
import { Faces, LastSaid } from './waiting.tsx';
import { words } from './words.ts';
import styles from './voter.module.css';

/** A phone in the room: a ballot in the hand. Everything else happens on the big screen. */
export function VoterScreen() {
  const voter = useUiState((state) => state.voter);
  return voter && <Phone view={voter} />;
}

function Phone({ view }: { view: VoterView }) {
  const { page, heading, hint } = stanceOf(view);
  const title = useRef<HTMLHeadingElement>(null);
  const named = useId();
  const stage = stageShown(view);
  useEffect(() => window.scrollTo(0, 0), [page]);
  useFocusKept(title, page);
  return (
    <main class={styles.screen} data-stage={stage}>
      <p class="visually-hidden" role="status">{spokenOf(view)}</p>
      <Stub view={view} />
      <section class={styles.sheet} aria-labelledby={named}>
        {view.refused === null && view.status === 'away' && <p class={styles.away}><Icon name="retry" size={1.1} />{awayWords(view)}</p>}
        <div class={styles.head}>
          {atTheTable(stage) && <Faces cast={view.cast} />}
          {stage === 'paused' && view.question === '' && <p class={styles.rest}><Icon name="coffee" size={3.4} /></p>}
          {stage === 'paused' && view.question !== '' && <p class={styles.kicker}><Icon name="chat" />{words.paused.talk}</p>}
          <h2 id={named} ref={title} tabIndex={-1}><span key={page} class={styles.comes}>{heading}</span></h2>
          {hint !== '' && <p class={styles.hint}>{hint}</p>}
        </div>
        <StageBody view={view} stage={stage} />
      </section>
      <Foot view={view} />
    </main>
  );
}

type Shown = RoomStage | 'refused';

const stageShown = ({ refused, stage }: VoterView): Shown => (refused === null ? stage : 'refused');

function StageBody({ view, stage }: { view: VoterView; stage: Shown }) {
  const [reading, setReading] = useState(false);
  const onScreen = stage === 'reading' || isBallot(stage);
  return (
    <>
      {stage === 'reading' && view.last && <LastSaid last={view.last} language={view.language} />}
      {onScreen && view.said.length > 0 && <Said said={view.said} cast={view.cast} language={view.language} again={stage !== 'reading'} open={reading} setOpen={setReading} />}
      {stage === 'reading' && <div class={styles.papers}><Papers look="quiet" /></div>}
      {isBallot(stage) && <Ballot view={view} />}
      {(stage === 'over' || stage === 'ended') && <Afterwards view={view} />}
      {stage === 'refused' && <WayOut />}
    </>
  );
}

const atTheTable = (stage: Shown): boolean => stage === 'reading' || stage === 'over' || stage === 'ended';
const isBallot = (stage: Shown): boolean => stage === 'ready' || stage === 'open' || stage === 'closed' || stage === 'discussing' || stage === 'revealed';

/** When what had the focus is gone with its page, the focus goes to what the page says now: never back to the top of the window. */
function useFocusKept(title: { readonly current: HTMLElement | null }, page: string): void {
  useLayoutEffect(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (nowhere) title.current?.focus({ preventScroll: true });
  }, [page]);
}
