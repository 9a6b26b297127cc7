import { words } from './words.ts';
import styles from './ten-minutes.module.css';

/** What a facilitator does and says in the next ten minutes. */
export function TenMinutes({ contentNote }: { readonly contentNote: string }) {
  return (
    <div class={styles.pair}>
      <section class={styles.now} aria-labelledby="guide-now">
        <h2 id="guide-now">{words.now.heading}</h2>
        <ul>{words.now.items.map(({ name, text }) => <li key={name}><b>{name}</b> {text}</li>)}</ul>
      </section>
      <section class={styles.say} aria-labelledby="guide-first">
        <h2 id="guide-first">{words.first.heading}</h2>
        <blockquote>
          <p>{words.first.before}</p>
          <p>{contentNote}</p>
          {words.first.after.map((text) => <p key={text}>{text}</p>)}
        </blockquote>
        {words.first.notes.map((text) => <p key={text} class={styles.note}>{text}</p>)}
      </section>
    </div>
  );
}
