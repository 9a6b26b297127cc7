import type { MeterView } from '../contract.ts';
import { ComposureDrawing, GroundDrawing } from './meter-drawings.tsx';
import { useRecentChange } from './use-recent-change.ts';
import { WORDS } from './words.ts';
import styles from './meters.module.css';

interface Props {
  readonly composure: MeterView;
  readonly commonGround: MeterView;
  /** Tells one line from the next. */
  readonly line: string;
  /** A breath is being taken at the table: it is drawn once. Another key is another breath. */
  readonly breath?: string | null;
}

/** Where you stand, and where you and they stand. */
export function Meters({ composure, commonGround, line, breath = null }: Props) {
  return (
    <div class={styles.meters}>
      <Meter of="composure" meter={composure} line={line} breath={breath} />
      <Meter of="ground" meter={commonGround} line={line} breath={null} />
      <p class="visually-hidden" role="status">{movedText(WORDS.composure, composure)} {movedText(WORDS.commonGround, commonGround)}</p>
    </div>
  );
}

const movedText = (name: string, { change, word }: MeterView): string => (change === 0 ? '' : WORDS.meterMoved(name, WORDS.change(change), word));

const METERS = {
  composure: { name: WORDS.composure, Drawing: ComposureDrawing },
  ground: { name: WORDS.commonGround, Drawing: GroundDrawing },
} as const;

interface MeterProps {
  readonly of: keyof typeof METERS;
  readonly meter: MeterView;
  readonly line: string;
  readonly breath: string | null;
}

function Meter({ of, meter, line, breath }: MeterProps) {
  const { value, word } = meter;
  const { name, Drawing } = METERS[of];
  const recent = useRecentChange(meter, line);
  return (
    <div
      class={styles.meter} data-of={of} role="meter" aria-label={name} aria-valuenow={value} aria-valuemin={0} aria-valuemax={100}
      aria-valuetext={WORDS.meterText(word, value)} data-moved={recent ? (recent.by > 0 ? 'up' : 'down') : undefined}
    >
      {breath !== null && <span key={breath} class={styles.breathTaken} aria-hidden="true" />}
      <Drawing value={value} from={recent?.from ?? null} pulse={recent?.line ?? null} />
      <span class={styles.name}>{name}</span>
      <span class={styles.reading}><b>{value}</b> <span class={styles.word}>{word}</span></span>
      {recent && <Change key={recent.line} by={recent.by} />}
    </div>
  );
}

const ARROWS = { up: 'M1 7L5 2L9 7', down: 'M1 3L5 8L9 3' } as const;

function Change({ by }: { by: number }) {
  return (
    <span class={styles.change} aria-hidden="true">
      <svg class={styles.arrow} viewBox="0 0 10 10"><path d={ARROWS[by > 0 ? 'up' : 'down']} /></svg>
      {WORDS.change(by)}
    </span>
  );
}
