import type { TipPoint } from '../../core/run/progress.ts';
import type { Tip } from '../../core/tips/tips.ts';
import { words } from './words.ts';
import styles from './history.module.css';

/** More bars than this can’t be told apart: the newest are drawn. */
const MOST = 24;
const [WIDTH, HALF] = [240, 30];

/** A tip over time: up what practised it, down what worked against it. The sentence under it says the same. */
export function TipChart({ tip, points }: { tip: Tip; points: readonly TipPoint[] }) {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const shown = points.slice(-MOST);
  const most = Math.max(1, ...shown.flatMap(({ practised, against }) => [practised, against]));
  const step = WIDTH / shown.length;
  const bar = Math.min(22, step * 0.7);
  const high = (number: number): number => (number / most) * (HALF - 3);
  return (
    <figure class={styles.tip}>
      <figcaption><b>{words.tips(tip)}</b><span>{words.chart(first, last)}</span></figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HALF * 2}`} aria-hidden="true" focusable="false">
        {shown.map(({ practised, against }, place) => {
          const x = step * place + (step - bar) / 2;
          return <g key={place}><rect class={styles.practised} x={x} y={HALF - high(practised)} width={bar} height={high(practised)} /><rect class={styles.against} x={x} y={HALF} width={bar} height={high(against)} /></g>;
        })}
        <path class={styles.axis} d={`M0 ${HALF}H${WIDTH}`} />
      </svg>
    </figure>
  );
}
