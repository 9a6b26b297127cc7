import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../shared/icon.tsx';
import { words } from './words.ts';
import styles from './list.module.css';

interface Props {
  readonly place: number;
  readonly of: number;
  readonly text: string;
  readonly own: boolean;
  readonly onMove: (by: -1 | 1, part: Part) => void;
  readonly onTakeOff: () => void;
  readonly children: ComponentChildren;
}

/** What of a row the focus can be on. */
export type Part = 'text' | 'up' | 'down' | 'off';

/** A line of a list, and what can be done with it. */
export function Row({ place, of, text, own, onMove, onTakeOff, children }: Props) {
  const named = text.trim() || words.blank;
  const byKey = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1, 'text');
  };
  return (
    <li class={styles.row} data-place={place} data-own={own} onKeyDown={byKey}>
      <div class={styles.text}>{children}</div>
      <div class={styles.acts}>
        <Act part="up" icon="arrowUp" label={words.up(named)} off={place === 0} onPress={() => onMove(-1, 'up')} />
        <Act part="down" icon="arrowDown" label={words.down(named)} off={place === of - 1} onPress={() => onMove(1, 'down')} />
        <Act part="off" icon="close" label={words.takeOff(named)} onPress={onTakeOff} />
      </div>
    </li>
  );
}

/** Stays where the focus can be, also when there is nothing to do any more: it has just been pressed. */
function Act({ part, icon, label, off = false, onPress }: { part: Part; icon: IconName; label: string; off?: boolean; onPress: () => void }) {
  return (
    <button type="button" class={styles.act} data-part={part} aria-label={label} title={label} aria-disabled={off} onClick={() => { if (!off) onPress(); }}>
      <Icon name={icon} size={1.15} />
    </button>
  );
}

/** Where a line stood that was just taken off. */
export const Undo = ({ text, onUndo }: { readonly text: string; readonly onUndo: () => void }) => (
  <li class={styles.undo}>
    <span>{words.taken(text || words.blank)}</span>
    <button type="button" data-undo onClick={onUndo}>{words.undo}</button>
  </li>
);
