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

/** The words of a line, with the terms in it as buttons. A pointer’s press leaves no focus behind: Space then goes on with the meeting. */
export function LineWords({ text, definitions, explain }: Props) {
  const stretches = useMemo(() => findTerms(text, definitions), [text, definitions.length]);
  return stretches.map(({ text: words, definition }, index) => (definition
    ? <button key={index} type="button" class={styles.term} aria-haspopup="dialog" onClick={(event) => { if (event.detail > 0) event.currentTarget.blur(); explain(definition, event.currentTarget); }}>{words}</button>
    : words));
}
