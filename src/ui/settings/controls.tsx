import { useId } from 'preact/hooks';
import { words } from './words.ts';
import styles from './settings.module.css';

interface Option<T> { readonly value: T; readonly name: string; readonly note?: string }

/** One of a few, side by side. */
export function Choice<T extends string>({ name, options, value, onPick }: { name: string; options: readonly Option<T>[]; value: T; onPick: (value: T) => void }) {
  const group = useId();
  return (
    <div role="radiogroup" aria-labelledby={group} class={styles.choice}>
      <span id={group} class={styles.label}>{name}</span>
      <div class={styles.options}>
        {options.map((option) => (
          <label key={option.value} class={styles.option}>
            <input type="radio" class={styles.radio} name={group} checked={option.value === value} onChange={() => onPick(option.value)} />
            <span class={styles.optionName}>{option.name}</span>
            {option.note && <span class={styles.note}>{option.note}</span>}
          </label>
        ))}
      </div>
    </div>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly note: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onTurn: (on: boolean) => void;
}

export function Switch({ name, note, on, disabled = false, onTurn }: SwitchProps) {
  const about = useId();
  return (
    <label class={styles.switch}>
      <span class={styles.switchWords}>
        <span class={styles.label}>{name}</span>
        <span id={about} class={styles.note}>{note}</span>
      </span>
      <input type="checkbox" role="switch" class={styles.thumb} aria-label={name} aria-describedby={about} checked={on} disabled={disabled} onChange={(event) => onTurn(event.currentTarget.checked)} />
    </label>
  );
}

interface RangeProps {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  readonly disabled?: boolean;
  readonly onMove: (value: number) => void;
}

export function Range({ name, min, max, step, value, disabled = false, onMove }: RangeProps) {
  const id = useId();
  return (
    <div class={styles.range}>
      <label for={id} class={styles.label}>{name}</label>
      <input
        id={id} type="range" min={min} max={max} step={step} value={value} disabled={disabled} aria-valuetext={words.percent(value)}
        onInput={(event) => onMove(Number(event.currentTarget.value))}
      />
      <output for={id} aria-hidden="true">{words.percent(value)}</output>
    </div>
  );
}
