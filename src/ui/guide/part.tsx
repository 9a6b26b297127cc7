import type { ComponentChildren } from 'preact';
import { PARTS, words, type PartId } from './words.ts';
import { Button } from '../shared/button.tsx';
import styles from './part.module.css';

interface Props {
  readonly id: PartId;
  readonly heading?: string;
  readonly intro?: string;
  /** On paper it begins a new sheet. */
  readonly ownSheet?: true;
  readonly children: ComponentChildren;
}

const nameOf = (id: PartId): string => `guide-${id}`;

/** One part of the guide under its heading. */
export function Part({ id, heading = words.parts[id], intro, ownSheet, children }: Props) {
  return (
    <section class={styles.part} aria-labelledby={nameOf(id)} data-own-sheet={ownSheet}>
      <h2 id={nameOf(id)} tabIndex={-1}>{heading}</h2>
      {intro !== undefined && <p class={styles.intro}>{intro}</p>}
      {children}
    </section>
  );
}

/** The parts, to go to one of them. */
export function Contents() {
  const goTo = (id: PartId): void => {
    const heading = document.getElementById(nameOf(id));
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav class={styles.contents} aria-label={words.contents}>
      {PARTS.slice(2).map((id) => <Button key={id} look="quiet" onClick={() => goTo(id)}>{words.parts[id]}</Button>)}
    </nav>
  );
}
