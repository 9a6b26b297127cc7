import type { Scenario } from '../../core/story/scenario.ts';
import { Drawing } from './drawing.tsx';
import { WatchFirst } from './watch-first.tsx';
import { words } from './words.ts';
import styles from './child-step.module.css';

/** The child first; then who you are, and what is good to know before. */
export function ChildStep({ scenario }: { scenario: Scenario }) {
  const { child, you, contentNote } = scenario;
  return (
    <div class={styles.pages}>
      <div class={styles.child}>
        <Drawing name={child.name} />
        <h2>{words.child.heading(child.name, child.age)}</h2>
        <ul>{child.about.map((line) => <li key={line}>{line}</li>)}</ul>
        <WatchFirst scenario={scenario.id} />
      </div>
      <div class={styles.you}>
        <h2>{words.child.you}</h2>
        <p class={styles.story}>{you}</p>
        <div class={styles.note}>
          <h3>{words.child.note}</h3>
          <p>{contentNote}</p>
          <p>{words.child.legal}</p>
        </div>
      </div>
    </div>
  );
}
