import type { Mood } from '../../core/story/vocabulary.ts';
import { useUiState } from '../store.tsx';
import styles from './portrait.module.css';

/** A person's face in a circle. Their name always stands beside it, so the picture itself says nothing aloud. */
export function Portrait({ look, mood = 'neutral', size = 4, tone = 'plain' }: { look: string; mood?: Mood; size?: number; tone?: 'plain' | 'warm' }) {
  const url = useUiState((state) => state.portraits)(look, mood);
  const side = { width: `${size}rem`, height: `${size}rem` };
  return (
    <span class={`${styles.portrait} ${styles[tone]}`} style={side} aria-hidden="true">
      {url && <img src={url} alt="" draggable={false} />}
    </span>
  );
}
