import { useId } from 'preact/hooks';
import type { Tip } from '../../core/tips/tips.ts';
import { Icon } from '../shared/icon.tsx';
import { useCommands, useUiState } from '../store.tsx';
import { words } from './words.ts';
import styles from './see-it.module.css';

/** A tip at work: a short stretch of each meeting that has one, played by itself. */
export function SeeIt({ tip }: { tip: Tip }) {
  const { watch } = useCommands();
  const heading = useId();
  const shelf = useUiState((state) => state.shelf);
  const found = shelf.flatMap(({ id, title, examples }) => examples.filter((example) => example.tip === tip).map((example) => ({ scenario: id, meeting: title, ...example })));
  if (found.length === 0) return null;
  return (
    <div class={styles.see} role="group" aria-labelledby={heading}>
      <p id={heading}>{words.seeIt}</p>
      {found.map(({ scenario, meeting, id, title }) => (
        <button key={scenario} type="button" class={styles.one} onClick={() => watch(scenario, id)}>
          <Icon name="play" size={1} /><span><b>{title}</b> <small>{meeting}</small></span>
        </button>
      ))}
    </div>
  );
}
