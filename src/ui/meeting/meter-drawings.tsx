import { wavePath } from './wave.ts';
import styles from './meters.module.css';

/** Breathes for a moment when composure has moved; `pulse` changes with each line. */
export function ComposureDrawing({ value, pulse }: { value: number; pulse: string | null }) {
  const path = wavePath(value);
  return (
    <svg class={styles.drawing} viewBox="0 0 64 32" aria-hidden="true">
      <g key={pulse} class={pulse === null ? undefined : styles.breath}>
        <path class={styles.wave} d={path} style={{ d: `path("${path}")` }} />
      </g>
    </svg>
  );
}

const RADIUS = 12;
const FARTHEST = 18;
const NEAREST = 4;

/** Two circles, yours and theirs: apart at 0, nearly one at 100. */
export function GroundDrawing({ value, pulse }: { value: number; pulse: string | null }) {
  const away = FARTHEST - (FARTHEST - NEAREST) * (value / 100);
  const moved = (by: number) => ({ transform: `translateX(${by}px)` });
  return (
    <svg class={styles.drawing} viewBox="0 0 64 32" aria-hidden="true">
      <g key={pulse} class={pulse === null ? undefined : styles.meeting}>
        <circle class={styles.yours} cx={32} cy={16} r={RADIUS} style={moved(-away)} />
        <circle class={styles.theirs} cx={32} cy={16} r={RADIUS} style={moved(away)} />
      </g>
    </svg>
  );
}
