import { useRef } from 'preact/hooks';
import type { Choice } from '../../core/story/beat.ts';
import type { TableAction } from '../../core/story/vocabulary.ts';
import { Button } from '../shared/button.tsx';
import { Icon, type IconName } from '../shared/icon.tsx';
import { WORDS } from './words.ts';
import styles from './table-actions.module.css';

const ICONS: Record<TableAction, IconName> = {
  breathe: 'wind', notebook: 'book', word: 'question', break: 'coffee', reschedule: 'calendar', end: 'door',
};
const LIST = 'at-the-table';

/** What a parent may always do, kept apart from what is said: a button, and a list that opens from it. */
export function TableActions({ actions, take }: { readonly actions: readonly Choice[]; readonly take: (choice: Choice) => void }) {
  const list = useRef<HTMLDivElement>(null);
  const pressed = (choice: Choice): void => {
    list.current?.hidePopover();
    take(choice);
  };
  return (
    <>
      <Button look="soft" icon="hand" popovertarget={LIST}>{WORDS.atTheTable}</Button>
      <div ref={list} id={LIST} popover="auto" role="group" aria-label={WORDS.atTheTable} class={styles.list}>
        {actions.map((choice) => (
          <button key={choice.path} type="button" class={styles.action} onClick={() => pressed(choice)}>
            <Icon name={choice.table ? ICONS[choice.table] : 'act'} /><span>{choice.text}</span>
          </button>
        ))}
      </div>
    </>
  );
}
