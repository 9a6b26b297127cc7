import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Choice } from '../../core/story/beat.ts';
import { Icon } from '../shared/icon.tsx';
import { WORDS } from './words.ts';
import styles from './choices.module.css';

interface Props {
  readonly choices: readonly Choice[];
  /** The choice that was just pressed and is settling. */
  readonly held: number | null;
  readonly take: (choice: Choice) => void;
  /** The words are still arriving: the choices keep their room, unseen, so that nothing moves when they come. */
  readonly waiting: boolean;
  /** Of a meeting that plays by itself: the choice that will be taken. None can be pressed then. */
  readonly marked?: number | null;
  /** Where what is said will stand. */
  readonly card: RefObject<HTMLElement | null>;
}

/** What can be said now. Nothing about a choice tells what it does but its words. */
export function Choices({ choices, held, take, waiting, card, marked = null }: Props) {
  const group = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => { if (held !== null) pointTo(card.current, group.current?.querySelector<HTMLElement>('[data-state=held]')); }, [held]);
  // While a choice settles there is nothing to choose: who finds choices by name waits for the next ones.
  return (
    <div ref={group} role="group" aria-label={WORDS.whatDoYouSay} aria-hidden={held === null && !waiting ? undefined : 'true'} class={styles.choices} data-waiting={waiting}>
      {choices.map((choice, place) => (
        <ChoiceButton key={choice.path} choice={choice} number={place + 1} held={held} take={take} marked={marked} />
      ))}
    </div>
  );
}

/** How far a choice sets out towards the card, of the whole way: it is seen to leave, not to fly. */
const SETS_OUT = 0.4;

/** Tells a choice that is being said which way the card lies. */
function pointTo(card: HTMLElement | null, held: HTMLElement | null | undefined): void {
  if (!card || !held) return;
  const [from, to] = [held.getBoundingClientRect(), card.getBoundingClientRect()];
  held.style.setProperty('--across', `${Math.round((to.left - from.left) * SETS_OUT)}px`);
  held.style.setProperty('--up', `${Math.round((to.bottom - from.height - from.top) * SETS_OUT)}px`);
}

const isSpeech = (text: string): boolean => /^[“"]/.test(text);

interface ButtonProps { readonly choice: Choice; readonly number: number; readonly held: number | null; readonly take: (choice: Choice) => void; readonly marked: number | null }

function ChoiceButton({ choice, number, held, take, marked }: ButtonProps) {
  const words = useId();
  const note = useId();
  const blocked = choice.blocked !== undefined;
  const watched = marked !== null;
  const taken = watched && marked === choice.index;
  const state = watched ? (taken ? 'marked' : 'unmarked') : held === null ? undefined : held === choice.index ? 'held' : 'passed';
  return (
    <button
      type="button" class={styles.choice} data-state={state} aria-disabled={blocked || watched} aria-current={taken ? 'true' : undefined} aria-keyshortcuts={watched ? undefined : String(number)}
      aria-labelledby={words} aria-describedby={blocked || taken ? note : undefined} onClick={() => { if (!watched) take(choice); }}
    >
      <span class={styles.kind}><Icon name={isSpeech(choice.text) ? 'quotes' : 'act'} size={1.25} /></span>
      <span class={styles.text}>
        <span id={words}>{choice.text}</span>
        {taken && <small id={note}>{WORDS.willBeSaid}</small>}
        {blocked && <small id={note}>{WORDS.notNow}</small>}
      </span>
      <kbd class={styles.key} aria-hidden="true">{number}</kbd>
    </button>
  );
}
