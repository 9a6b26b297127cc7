import { useState } from 'preact/hooks';
import type { ProjectorView } from './contract.ts';
import { HandsCount } from './hands-count.tsx';
import { HostControls } from './host-controls.tsx';
import { HostSheets, type HostSheet } from './host-sheets.tsx';
import { JoinCard } from './join-card.tsx';
import { level } from './likeliest.ts';
import { VoteOptions } from './vote-options.tsx';
import { words } from './words.ts';
import styles from './projector-panel.module.css';

interface Props {
  readonly room: ProjectorView;
  /** The words of the line being shown have all arrived. */
  readonly arrived: boolean;
  /** Completes the line, or turns the page. */
  readonly goOn: () => void;
}

/** Where the choices stand while a room plays: what it votes on, how that stands, and the way in. */
export function ProjectorPanel({ room, arrived, goOn }: Props) {
  const [sheet, setSheet] = useState<HostSheet | null>(null);
  const [hidden, hide] = useState(false);
  const { stage, status, kind } = room;
  const voting = room.options.length > 0 && stage !== 'paused' && (stage !== 'reading' || arrived);
  return (
    <>
      <section class={styles.panel} aria-label={words.panel} data-stage={stage}>
        {stage !== 'reading' && <State room={room} />}
        {status === 'away' && <p class={styles.away} role="status">{words.reconnecting}</p>}
        {voting && (arrived || stage !== 'ready') && <VoteOptions vote={room} blocked={room.blocked} />}
        {voting && kind === 'hands' && (stage === 'open' || stage === 'closed') && <HandsCount room={room} />}
        {kind !== 'hands' && <Door room={room} />}
      </section>
      <HostControls room={room} hidden={hidden} hide={hide} goOn={goOn} open={setSheet} />
      <HostSheets sheet={sheet} room={room} close={() => setSheet(null)} open={setSheet} hide={() => hide(true)} />
    </>
  );
}

function State({ room }: { readonly room: ProjectorView }) {
  const { stage, again, question } = room;
  const heading = stage === 'open' && again ? words.state.again : words.state[stage];
  const levels = stage === 'revealed' ? level(room) : [];
  return (
    <div class={styles.state} role="status">
      <h2>{stage === 'paused' && question !== '' ? question : heading}</h2>
      <p>{levels.length > 0 ? words.level(levels) : hintOf(room)}</p>
    </div>
  );
}

function hintOf({ stage, kind, votes, here }: ProjectorView): string {
  if (stage === 'open') return kind === 'hands' ? words.hint.hands : words.hint.open;
  if (stage === 'revealed') return kind === 'hands' ? words.counted(votes) : words.voted(votes, here);
  return stage === 'reading' ? '' : words.hint[stage];
}

/** The way in: large until the first vote, and a small reminder from then on. */
function Door({ room }: { readonly room: ProjectorView }) {
  const { stage, decisions, here, votes, locked } = room;
  const large = decisions === 0 && stage === 'reading';
  const counting = stage === 'open' || stage === 'closed' || stage === 'discussing';
  return (
    <div class={styles.door} data-large={large}>
      {!locked && <JoinCard {...room} small={!large} />}
      <p class={styles.count} role="status">{counting ? words.voted(votes, here) : words.here(here)}</p>
    </div>
  );
}
