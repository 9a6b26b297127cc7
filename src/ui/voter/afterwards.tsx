import type { VoterView } from '../group/contract.ts';
import { YouBesideTheRoom } from '../room-debrief/you-and-the-room.tsx';
import { Button } from '../shared/button.tsx';
import { useCommands } from '../store.tsx';
import { words } from './words.ts';
import styles from './afterwards.module.css';

/** The meeting is behind the room: what this phone would have said beside what was said, and the way into the game alone. */
export function Afterwards({ view: { scenario, title, afterwards } }: { view: VoterView }) {
  const { go } = useCommands();
  const play = (): void => go('before', scenario);
  return (
    <>
      {afterwards && <div class={styles.beside}><YouBesideTheRoom view={afterwards} title={title} onPlay={play} /></div>}
      <div class={styles.onward}>
        {!afterwards && <h3>{words.onward.heading}</h3>}
        {!afterwards && <Button look="main" icon="play" onClick={play}>{words.onward.play}</Button>}
        <Button icon="lightbulb" onClick={() => go('tips')}>{words.onward.tips}</Button>
      </div>
    </>
  );
}

/** Nothing more comes to this phone. */
export function WayOut() {
  const { leaveRoom } = useCommands();
  return <div class={styles.onward}><Button look="main" icon="door" onClick={leaveRoom}>{words.refused.start}</Button></div>;
}
