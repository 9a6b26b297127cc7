import { useState } from 'preact/hooks';
import type { MeetingView } from '../contract.ts';
import type { ProjectorView } from './contract.ts';
import { speakerOf } from '../meeting/speaker.ts';
import { CodeDialog, JoinCard } from './projector-code.tsx';
import { Desk, type Over } from './projector-desk.tsx';
import { EndDialog, PauseQuestion } from './projector-dialogs.tsx';
import { useHands } from './projector-hands.tsx';
import { ProjectorOptions } from './projector-options.tsx';
import { codeSize, saysOf } from './projector-says.ts';
import { useHidden } from './projector-hiding.ts';
import { spokenBefore } from './projector-said.ts';
import { words } from './projector-words.ts';
import styles from './projector-panel.module.css';

interface Props {
  readonly room: ProjectorView;
  readonly meeting: MeetingView;
  /** The words on the card have all come. */
  readonly arrived: boolean;
  /** Brings the rest of the words, or the next line. */
  readonly goOn: () => void;
}

/** On the big screen, in the place of what one would say oneself: what the room says, and the facilitator's few controls. */
export function ProjectorPanel({ room, meeting, arrived, goOn }: Props) {
  const [over, setOver] = useState<Over | null>(null);
  const [counting, setCounting] = useState(false);
  const { hidden, hide } = useHidden();
  const { hands, count } = useHands(room);
  const { stage, kind } = room;
  const size = codeSize(room);
  const choosing = isVote(stage) && room.options.length > 0;
  const counts = stage === 'open' && (kind === 'hands' || counting);
  const close = (): void => setOver(null);
  return (
    <section class={styles.panel} aria-label={words.region} data-shape={shapeOf(room, choosing, size)}>
      {choosing
        ? (
          <div class={styles.vote} data-waiting={!arrived && stage === 'ready'}>
            <Answering meeting={meeting} />
            <State room={room} />
            <ProjectorOptions room={room} hands={counts ? hands : null} count={count} />
          </div>
        )
        : stage !== 'reading' && arrived && <State room={room} />}
      {kind !== 'hands' && stage !== 'ended' && <JoinCard door={room} size={size} />}
      {!hidden && <Desk room={room} meeting={meeting} arrived={arrived} goOn={goOn} counting={counting} onCounting={setCounting} onHide={hide} open={setOver} />}
      {over === 'code' && <CodeDialog door={room} onClose={close} />}
      {over === 'pause' && <PauseQuestion onClose={close} />}
      {over === 'end' && <EndDialog onClose={close} />}
    </section>
  );
}

/** Where the card shows what happened after somebody spoke, their words stand by the vote: it is they who are answered. */
function Answering({ meeting: { said, cast } }: { meeting: MeetingView }) {
  const line = spokenBefore(said);
  const speaker = line && speakerOf(line, cast);
  return line && speaker ? <p class={styles.answering}><b>{speaker.name}</b> {line.text}</p> : null;
}

/** What lies beside the card, or in its place. */
function shapeOf({ stage, kind }: ProjectorView, choosing: boolean, size: ReturnType<typeof codeSize>): 'vote' | 'door' | 'pause' | 'words' {
  if (choosing) return 'vote';
  if (stage === 'paused') return 'pause';
  return kind !== 'hands' && size === 'large' && stage === 'reading' ? 'door' : 'words';
}

const isVote = (stage: ProjectorView['stage']): boolean => stage === 'ready' || stage === 'open' || stage === 'closed' || stage === 'discussing' || stage === 'revealed';

/** Where the vote stands, in words that the last row can read. */
function State({ room }: { room: ProjectorView }) {
  const { heading, hint, count } = saysOf(room);
  const asks = room.stage === 'paused' && room.question !== '';
  return (
    <div class={styles.state} data-stage={room.stage}>
      <div role="status">
        <h2>{heading}</h2>
        {asks && <p class={styles.question}>{room.question}</p>}
        {hint !== '' && <p class={styles.hint}>{hint}</p>}
        {room.status === 'away' && <p class={styles.away}>{words.away}</p>}
      </div>
      {count !== '' && <p class={styles.count}>{count}</p>}
    </div>
  );
}
