import type { ComponentChildren } from 'preact';
import type { MeetingView, MeterView } from '../contract.ts';
import { ComposureDrawing, GroundDrawing } from './meter-drawings.tsx';
import { WORDS } from './words.ts';
import styles from './meters.module.css';

/** Where you stand and where you and they stand. `line` tells one line from the next. */
export function Meters({ meeting: { composure, commonGround }, line }: { readonly meeting: MeetingView; readonly line: string }) {
  const pulse = (meter: MeterView): string | null => (meter.change === 0 ? null : line);
  return (
    <div class={styles.meters}>
      <Meter name={WORDS.composure} of="composure" meter={composure}><ComposureDrawing value={composure.value} pulse={pulse(composure)} /></Meter>
      <Meter name={WORDS.commonGround} of="ground" meter={commonGround}><GroundDrawing value={commonGround.value} pulse={pulse(commonGround)} /></Meter>
      <p class="visually-hidden" role="status">{movedText(WORDS.composure, composure)} {movedText(WORDS.commonGround, commonGround)}</p>
    </div>
  );
}

const movedText = (name: string, { change, word }: MeterView): string => (change === 0 ? '' : WORDS.meterMoved(name, WORDS.change(change), word));

interface MeterProps {
  readonly name: string;
  readonly of: 'composure' | 'ground';
  readonly meter: MeterView;
  readonly children: ComponentChildren;
}

function Meter({ name, of, meter, children }: MeterProps) {
  const { value, change, word } = meter;
  return (
    <div
      class={styles.meter} data-of={of} role="meter" aria-label={name} aria-valuenow={value} aria-valuemin={0} aria-valuemax={100}
      aria-valuetext={WORDS.meterText(word, value)}
    >
      {children}
      <span class={styles.name}>{name}</span>
      <span class={styles.reading}>
        <b>{value}</b> <span class={styles.word}>{word}</span>
        {change !== 0 && <span class={styles.change}>{WORDS.change(change)}</span>}
      </span>
    </div>
  );
}
