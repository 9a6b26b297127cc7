import type { VoterView } from '../group/contract.ts';
import { Button } from '../shared/button.tsx';
import { useCommands } from '../store.tsx';
import { words } from './words.ts';
import styles from './afterwards.module.css';

/** The meeting is behind the room: what this phone would have said beside what was said, and the way into the game alone. */
export function Afterwards({ view: { scenario } }: { view: VoterView }) {
  const { go } = useCommands();
  return (
    <nav class={styles.onward} aria-label={words.onward.heading}>
      <h3>{words.onward.heading}</h3>
      <Button look="main" icon="play" onClick={() => go('before', scenario)}>{words.onward.play}</Button>
      <Button icon="lightbulb" onClick={() => go('tips')}>{words.onward.tips}</Button>
    </nav>
  );
}

/** Nothing more comes to this phone. */
export function WayOut() {
  const { leaveRoom } = useCommands();
  return <div class={styles.onward}><Button look="main" icon="door" onClick={leaveRoom}>{words.refused.start}</Button></div>;
}
