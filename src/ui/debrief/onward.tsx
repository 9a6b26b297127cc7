import { WayToMap } from '../map/way-in.tsx';
import { Button } from '../shared/button.tsx';
import { words as comparing } from '../compare/words.ts';
import { useCommands } from '../store.tsx';
import { words as sharing } from '../share/words.ts';
import { words } from './words.ts';
import styles from './onward.module.css';

/** The way on: the same meeting with other words, or the shelf. */
export function Onward({ scenario, run }: { scenario: string | undefined; run: string }) {
  const { chooseCompare, go, share } = useCommands();
  return (
    <section class={styles.onward} aria-labelledby="debrief-onward">
      <h2 id="debrief-onward">{words.onward.name}</h2>
      <p>{words.onward.text}</p>
      <div class={styles.ways}>
        <Button icon="book" onClick={() => go('shelf')}>{words.onward.shelf}</Button>
        {scenario && <WayToMap scenario={scenario} />}
        <Button icon="upload" onClick={() => share(run)}>{sharing.share}</Button>
        <Button icon="list" onClick={() => chooseCompare(run)}>{comparing.compare}</Button>
        {scenario && <Button look="main" icon="retry" onClick={() => go('before', scenario)}>{words.onward.again}</Button>}
      </div>
    </section>
  );
}
