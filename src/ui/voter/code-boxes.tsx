import type { RefObject } from 'preact';
import { CODE_LENGTH } from '../../core/ballot/code.ts';
import { lettersOf, lookAlikeIn } from './typing.ts';
import { words } from './words.ts';
import styles from './code-boxes.module.css';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly letters: string;
  readonly describedBy: string;
  readonly invalid: boolean;
  /** In capitals, without what no code is written with. */
  readonly onTyped: (letters: string) => void;
}

const PLACES = Array.from({ length: CODE_LENGTH }, (_, place) => place);

/** One field, so that it can be pasted into, spoken into and read out as one; what it holds is drawn in two halves. */
export function CodeBoxes({ input, letters, describedBy, invalid, onTyped }: Props) {
  const toEnd = ({ currentTarget }: { currentTarget: HTMLInputElement }): void => {
    const end = currentTarget.value.length;
    if (currentTarget.selectionStart === currentTarget.selectionEnd) currentTarget.setSelectionRange(end, end);
  };
  // Written over only where something was left out: a keyboard that composes a word must find it as it was.
  const changed = ({ currentTarget }: { currentTarget: HTMLInputElement }): void => {
    const kept = lettersOf(currentTarget.value);
    if (kept.length < currentTarget.value.length) currentTarget.value = kept;
    onTyped(kept);
  };
  return (
    <label class={styles.code}>
      <span class="visually-hidden">{words.join.label}</span>
      <input
        ref={input} class={styles.field} aria-describedby={describedBy} aria-invalid={invalid}
        type="text" autocomplete="off" autocapitalize="characters" spellcheck={false} enterkeyhint="go" onInput={changed} onFocus={toEnd} onSelect={toEnd}
      />
      <span class={styles.boxes} aria-hidden="true">
        {PLACES.map((place) => (
          <span key={place} class={styles.box} data-next={place === Math.min(letters.length, CODE_LENGTH - 1)} data-strange={letters[place] !== undefined && lookAlikeIn(letters[place]) !== null}>
            {letters[place] ?? ''}
          </span>
        ))}
      </span>
    </label>
  );
}
