import { Mug } from './mug.tsx';
import { Notebook } from './notebook.tsx';
import styles from './still.module.css';

/** What lies on your side of the table, in focus: the notebook, a pencil, something warm. */
export function Still() {
  return (
    <div class={styles.still}>
      <Notebook />
      <Mug />
    </div>
  );
}
