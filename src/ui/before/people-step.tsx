import type { Person } from '../../core/story/scenario.ts';
import { Portrait } from '../shared/portrait.tsx';
import { words } from './words.ts';
import styles from './people.module.css';

export function PeopleStep({ cast }: { cast: readonly Person[] }) {
  return (
    <>
      <div class={styles.head}>
        <h2>{words.people.heading}</h2>
        <p>{words.people.intro}</p>
      </div>
      <ul class={styles.people}>
        {cast.map((person) => (
          <li key={person.id} class={styles.person}>
            <span class={styles.face}><Portrait look={person.look} size="fill" /></span>
            <h3>{person.name}</h3>
            <p class={styles.role}>{person.role}</p>
            <p class={styles.known}>{person.known}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
