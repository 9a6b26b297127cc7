import type { ComponentChildren } from 'preact';
import { Part } from './part.tsx';
import type { Named, PartId } from './words.ts';
import styles from './lists.module.css';

/** Short lists under one heading, side by side where there is room. */
export function Lists({ id, lists }: { readonly id: PartId; readonly lists: readonly Named[] }) {
  return (
    <Part id={id}>
      <div class={styles.lists}>
        {lists.map(({ name, items }) => (
          <div key={name} class={styles.list}>
            <h3>{name}</h3>
            <ul>{items.map((text) => <li key={text}>{text}</li>)}</ul>
          </div>
        ))}
      </div>
    </Part>
  );
}

interface CitedProps {
  readonly id: PartId;
  readonly intro: string;
  readonly items: readonly { readonly text: string; readonly cite: string }[];
  readonly children?: ComponentChildren;
}

/** Sentences, each with where it stands. */
export function Cited({ id, intro, items, children }: CitedProps) {
  return (
    <Part id={id} intro={intro}>
      <ul class={styles.cited}>{items.map(({ text, cite }) => <li key={text}>{text} <cite>{cite}</cite></li>)}</ul>
      {children}
    </Part>
  );
}
