import { Part } from './part.tsx';
import { words } from './words.ts';
import styles from './ten-minutes.module.css';

/** What a facilitator does and says in the next ten minutes. */
export function TenMinutes({ contentNote }: { readonly contentNote: string }) {
  return (
    <div class={styles.pair}>
      <Part id="now">
        <ul class={styles.now}>{words.now.map(({ name, text }) => <li key={name}><b>{name}</b> {text}</li>)}</ul>
      </Part>
      <Part id="first">
        <blockquote class={styles.say}>
          <p>{words.first.before}</p>
          <p>{contentNote}</p>
          {words.first.after.map((text) => <p key={text}>{text}</p>)}
        </blockquote>
        {words.first.notes.map((text) => <p key={text} class={styles.note}>{text}</p>)}
      </Part>
    </div>
  );
}
