import type { PersonLeaves } from '../../core/debrief/debrief.ts';
import { Icon } from '../shared/icon.tsx';
import { Portrait } from '../shared/portrait.tsx';
import { Spread } from './spread.tsx';
import { words } from './words.ts';
import styles from './people.module.css';

/** How each person left: their face before and after, and what you saw of them. */
export function People({ people }: { people: readonly PersonLeaves[] }) {
  if (people.length === 0) return null;
  const half = Math.ceil(people.length / 2);
  return (
    <Spread
      id="people"
      title={words.people.name}
      intro={words.people.intro}
      left={<Leaving people={people.slice(0, half)} />}
      right={people.length > half && <Leaving people={people.slice(half)} />}
    />
  );
}

const Leaving = ({ people }: { people: readonly PersonLeaves[] }) => (
  <ul class={styles.people}>{people.map((person) => <Person key={person.id} person={person} />)}</ul>
);

function Person({ person }: { person: PersonLeaves }) {
  return (
    <li class={styles.person}>
      <span class={styles.faces}>
        <span><Portrait look={person.look} mood={person.moodBefore} size="fill" /></span>
        <Icon name="arrowRight" size={1.2} />
        <span><Portrait look={person.look} mood={person.moodAfter} size="fill" tone={person.leaving === 'closer' ? 'warm' : 'plain'} /></span>
      </span>
      <div class={styles.about}>
        <h3>{person.name}</h3>
        <span class={`${styles.chip} ${styles[person.leaving]}`}>{words.people.leaving[person.leaving]}</span>
        <p class={styles.role}>{person.role}</p>
        <p class={styles.seen}>{person.words}</p>
      </div>
    </li>
  );
}
