import type { TargetedMouseEvent } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Definition } from '../../core/story/scenario.ts';
import { findTerms } from './terms.ts';
import styles from './dialogue.module.css';

interface Props {
  readonly text: string;
  readonly definitions: readonly Definition[];
  /** Explains a term beside the button that was pressed. */
  readonly explain: (definition: Definition, button: HTMLElement) => void;
}

/** The words of a line, with the terms in it as buttons. */
export function LineWords({ text, definitions, explain }: Props) {
  const stretches = useMemo(() => findTerms(text, definitions), [text, definitions.length]);
  return stretches.map(({ text: words, definition }, index) => (definition
    ? <Term key={index} words={words} explain={(button) => explain(definition, button)} />
    : words));
}

function Term({ words, explain }: { readonly words: string; readonly explain: (button: HTMLElement) => void }) {
  const pressed = (event: TargetedMouseEvent<HTMLButtonElement>): void => {
    // A pointer's press leaves no focus behind, so that Space goes on with the meeting afterwards.
    if (event.detail > 0) event.currentTarget.blur();
    explain(event.currentTarget);
  };
  return <button type="button" class={styles.term} aria-haspopup="dialog" onClick={pressed}>{words}</button>;
}
