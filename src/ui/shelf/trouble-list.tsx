import type { Trouble } from '../../core/own/trouble.ts';
import { words } from './words.ts';
import styles from './trouble-list.module.css';

/** What is amiss in a story: where, what, and how the line reads. */
export function TroubleList({ troubles }: { troubles: readonly Trouble[] }) {
  return (
    <ol class={styles.troubles}>
      {troubles.map((trouble, index) => <Item key={index} trouble={trouble} />)}
    </ol>
  );
}

function Item({ trouble: { severity, file, line, message, excerpt } }: { trouble: Trouble }) {
  return (
    <li class={styles.trouble} data-severity={severity}>
      {file !== '' && <p class={styles.where}><b>{file}</b>{line > 0 && <span>{words.bring.line(line)}</span>}{severity === 'warning' && <span>{words.bring.remark}</span>}</p>}
      <p>{message}</p>
      {excerpt !== '' && <code class={styles.excerpt}>{excerpt}</code>}
    </li>
  );
}
