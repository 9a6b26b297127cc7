import { useId } from 'preact/hooks';
import type { Choice } from '../../core/story/beat.ts';
import { Icon } from '../shared/icon.tsx';
import { WORDS } from './words.ts';
import styles from './choices.module.css';

interface Props {
  readonly choices: readonly Choice[];
  /** The choice that was just pressed and is settling. */
  readonly held: number | null;
  readonly take: (choice: Choice) => void;
}

/** What can be said now. Nothing about a choice tells what it does but its words. */
export function Choices({ choices, held, take }: Props) {
  // While a choice settles there is nothing to choose: who finds choices by name waits for the next ones.
  return (
    <div role="group" aria-label={WORDS.whatDoYouSay} aria-hidden={held === null ? undefined : 'true'} class={styles.choices}>
      {choices.map((choice, place) => (
        <ChoiceButton key={choice.path} choice={choice} number={place + 1} held={held} take={take} />
      ))}
    </div>
  );
}

const isSpeech = (text: string): boolean => /^[“"]/.test(text);

function ChoiceButton({ choice, number, held, take }: { choice: Choice; number: number; held: number | null; take: (choice: Choice) => void }) {
  const words = useId();
  const note = useId();
  const blocked = choice.blocked !== undefined;
  const state = held === null ? undefined : held === choice.index ? 'held' : 'passed';
  return (
    <button
      type="button" class={styles.choice} data-state={state} aria-disabled={blocked} aria-keyshortcuts={String(number)}
      aria-labelledby={words} aria-describedby={blocked ? note : undefined} onClick={() => take(choice)}
    >
      <span class={styles.kind}><Icon name={isSpeech(choice.text) ? 'quotes' : 'act'} size={1.25} /></span>
      <span class={styles.text}>
        <span id={words}>{choice.text}</span>
        {blocked && <small id={note}>{WORDS.notNow}</small>}
      </span>
      <kbd class={styles.key} aria-hidden="true">{number}</kbd>
    </button>
  );
}
