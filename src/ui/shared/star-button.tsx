import { isStarred } from '../../core/page/page.ts';
import { useCommands, useUiState } from '../store.tsx';
import { Icon } from './icon.tsx';
import styles from './star-button.module.css';

const words = { star: 'Star this line' };

/** Puts a line that was said on the page to take along, or takes it off again. */
export function StarButton({ run, line }: { readonly run: string; readonly line: number }) {
  const { star } = useCommands();
  const starred = useUiState(({ page }) => isStarred(page, run, line));
  return (
    <button type="button" class={styles.star} aria-label={words.star} title={words.star} aria-pressed={starred} onClick={() => star(run, line)}>
      <Icon name={starred ? 'starred' : 'star'} />
    </button>
  );
}
