import { Button } from '../shared/button.tsx';
import { useCommands } from '../store.tsx';
import type { SharedView } from './contract.ts';
import { words } from './words.ts';
import styles from './share.module.css';

const { band } = words;

/** Above a debrief that is somebody else's. */
export function SharedBand({ shared: { kept, over, decisions, held }, run }: { shared: SharedView; run: string }) {
  const { keepShared, tryAgain } = useCommands();
  return (
    <section class={styles.band} aria-labelledby="shared-band">
      <h2 id="shared-band">{band.heading}</h2>
      <p>{band.text}</p>
      {decisions < held ? <p>{band.stale(decisions, held)}</p> : !over && <p>{band.unfinished(decisions)}</p>}
      <div class={styles.ways}>
        {kept ? <p role="status">{band.kept}</p> : <Button look="main" icon="book" onClick={keepShared}>{band.keep}</Button>}
        {!over && <Button icon="play" onClick={() => tryAgain(run, decisions)}>{band.goOn}</Button>}
      </div>
    </section>
  );
}
