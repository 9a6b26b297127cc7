import styles from './results.module.css';

const WIDTH = 96;
const HEIGHT = 40;

/** Composure: a slow wave when there is much of it, a jagged one when there is little. */
export function Wave({ value }: { value: number }) {
  const unrest = 1 - value / 100;
  const turns = 2 + Math.round(unrest * 5);
  const swing = 6 + unrest * 10;
  const step = WIDTH / (turns * 2);
  const rest = step * 0.55 * (value / 100);
  const path = Array.from({ length: turns * 2 }, (_, turn) => {
    const x = turn * step;
    const [from, to] = turn % 2 === 0 ? [swing, -swing] : [-swing, swing];
    return `C${x + rest} ${20 + from} ${x + step - rest} ${20 + to} ${x + step} ${20 + to}`;
  });
  return (
    <svg class={`${styles.drawing} ${styles.wave}`} viewBox={`-3 0 ${WIDTH + 6} ${HEIGHT}`} aria-hidden="true">
      <path d={`M0 ${20 + swing}${path.join('')}`} />
    </svg>
  );
}

/** Common ground: two circles that come to overlap. */
export function Circles({ value }: { value: number }) {
  const apart = 19 * (1 - value / 100) + 5;
  return (
    <svg class={`${styles.drawing} ${styles.circles}`} viewBox={`-3 0 ${WIDTH + 6} ${HEIGHT}`} aria-hidden="true">
      <circle cx={48 - apart} cy="20" r="17" /><circle cx={48 + apart} cy="20" r="17" />
    </svg>
  );
}

/** The plan: a sheet of paper, and how much of it is written on. */
export function Sheet({ value }: { value: number }) {
  const lines = [9, 15, 21, 27, 33];
  const written = Math.round((value / 100) * lines.length);
  return (
    <svg class={`${styles.drawing} ${styles.sheet}`} viewBox={`-3 0 ${WIDTH + 6} ${HEIGHT}`} aria-hidden="true">
      <rect x="30" y="2" width="36" height="36" rx="3" />
      {lines.map((y, line) => <path key={y} class={line < written ? styles.written : styles.blank} d={`M36 ${y}H${line === 4 ? 52 : 60}`} />)}
    </svg>
  );
}
