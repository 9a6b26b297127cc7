import type { Mood } from '../../core/story/vocabulary.ts';
import { useUiState } from '../store.tsx';
import styles from './portrait.module.css';

/** A person's face in a circle, `size` in rem or filling what holds it. Their name always stands beside it, so the picture itself says nothing aloud. */
export function Portrait({ look, mood = 'neutral', size = 4, tone = 'plain' }: { look: string; mood?: Mood; size?: number | 'fill'; tone?: 'plain' | 'warm' }) {
  const url = useUiState((state) => state.portraits)(look, mood);
  const side = size === 'fill' ? '100%' : `${size}rem`;
  return (
    <span class={`${styles.portrait} ${styles[tone]}`} style={{ width: side, height: side }} aria-hidden="true">
      {url && <img src={url} alt="" draggable={false} />}
    </span>
  );
}
