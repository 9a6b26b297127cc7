import { Button } from '../shared/button.tsx';
import { useCommands, useUiState } from '../store.tsx';
import { words } from './words.ts';
import styles from './watch-first.module.css';

/** The way to the whole meeting that plays by itself, where a scenario has one: in the bar where there is room, on the page where there isn’t. */
export function WatchFirst({ scenario, inBar = false }: { scenario: string; inBar?: boolean }) {
  const { watch } = useCommands();
  const whole = useUiState((state) => state.shelf.find(({ id }) => id === scenario)?.examples.find(({ tip }) => tip === null));
  if (!whole) return null;
  if (inBar) return <span class={styles.inBar}><Button look="quiet" icon="play" title={words.watch.means} onClick={() => watch(scenario, whole.id)}>{words.watch.name}</Button></span>;
  return (
    <div class={styles.watch}>
      <Button icon="play" onClick={() => watch(scenario, whole.id)}>{words.watch.name}</Button>
      <p>{words.watch.means}</p>
    </div>
  );
}
