import { useId } from 'preact/hooks';
import { CENTER, RADIUS, standsAway } from './lens.ts';
import { wavePath } from './wave.ts';
import styles from './meters.module.css';

interface Props {
  readonly value: number;
  /** Where the meter stood a moment ago, while that is still shown. */
  readonly from: number | null;
  /** Another pulse is another change: the drawing breathes once more. */
  readonly pulse: string | null;
}

const BOX = '0 0 64 32';

/** Travels from where it stood, breathes for a moment, and is still. */
export function ComposureDrawing({ value, from, pulse }: Props) {
  const path = wavePath(value);
  return (
    <svg class={styles.drawing} viewBox={BOX} aria-hidden="true">
      {from !== null && <path class={styles.before} d={wavePath(from)} />}
      <g key={pulse} class={pulse === null ? undefined : styles.breath}>
        <path class={styles.under} d={`${path}V30H0Z`} style={{ d: `path("${path}V30H0Z")` }} />
        <path class={styles.wave} d={path} style={{ d: `path("${path}")` }} data-strained={value < 40} />
      </g>
    </svg>
  );
}

/** Two circles, yours and theirs, and the lens they share, which is what one sees grow. */
export function GroundDrawing({ value, from, pulse }: Props) {
  const lens = useId();
  const hatch = useId();
  return (
    <svg class={styles.drawing} viewBox={BOX} aria-hidden="true">
      <clipPath id={lens}><Circle away={-standsAway(value)} /></clipPath>
      <pattern id={hatch} width="3.2" height="3.2" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class={styles.hatch} d="M0 0V3.2" />
      </pattern>
      {from !== null && <Circle away={-standsAway(from)} look="before" />}
      {from !== null && <Circle away={standsAway(from)} look="before" />}
      <g key={pulse} class={pulse === null ? undefined : styles.meeting}>
        <Circle away={-standsAway(value)} look="yours" />
        <Circle away={standsAway(value)} look="theirs" />
        <g clip-path={`url(#${lens})`}>
          <Circle away={standsAway(value)} look="shared" />
          <g class={styles.hatched} fill={`url(#${hatch})`}><Circle away={standsAway(value)} look="plain" /></g>
        </g>
        <Circle away={-standsAway(value)} look="edge" />
        <Circle away={standsAway(value)} look="edge" />
      </g>
    </svg>
  );
}

type Look = 'before' | 'yours' | 'theirs' | 'shared' | 'edge' | 'plain';

const Circle = ({ away, look = 'plain' }: { away: number; look?: Look }) => (
  <circle class={`${styles.circle} ${styles[look]}`} cx={CENTER.x} cy={CENTER.y} r={RADIUS} style={{ transform: `translateX(${away}px)` }} />
);
