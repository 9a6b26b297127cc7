import type { ComponentChildren } from 'preact';
import type { Named } from './words.ts';
import styles from './lists.module.css';

interface Headed { readonly heading: string; readonly intro?: string; readonly children?: ComponentChildren }

/** Short lists under one heading, side by side where there is room. */
export function Lists({ heading, intro, lists }: Headed & { readonly lists: readonly Named[] }) {
  return (
    <section class={styles.part}>
      <h2>{heading}</h2>
      {intro !== undefined && <p>{intro}</p>}
      <div class={styles.lists}>
        {lists.map(({ name, items }) => (
          <div key={name} class={styles.list}>
            {name && <h3>{name}</h3>}
            <ul>{items.map((text) => <li key={text}>{text}</li>)}</ul>
          </div>
        ))}
      </div>
    </section>
  );
}

/** Sentences, each with where it stands. */
export function Cited({ heading, intro, items, children }: Headed & { readonly items: readonly { readonly text: string; readonly cite: string }[] }) {
  return (
    <section class={styles.part}>
      <h2>{heading}</h2>
      {intro !== undefined && <p>{intro}</p>}
      <ul class={styles.cited}>{items.map(({ text, cite }) => <li key={text}>{text} <cite>{cite}</cite></li>)}</ul>
      {children}
    </section>
  );
}
