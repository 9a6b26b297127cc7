import type { Debrief } from '../../core/debrief/debrief.ts';
import { words } from './words.ts';
import styles from './brought.module.css';

const { brought } = words;

/** What was marked before the door, and what became of it. Left out when nothing was marked. */
export function Brought({ gives, matters }: Pick<Debrief, 'gives' | 'matters'>) {
  if (gives.planned.length + matters.planned.length === 0) return null;
  return (
    <div class={styles.brought}>
      <h3>{brought.name}</h3>
      <Marked name={brought.matters} planned={matters.planned} done={matters.asked} yes={brought.asked} no={brought.notAsked} />
      <Marked name={brought.gives} planned={gives.planned} done={gives.offered} yes={brought.offered} no={brought.kept} />
    </div>
  );
}

interface MarkedProps {
  readonly name: string;
  readonly planned: readonly string[];
  readonly done: readonly string[];
  readonly yes: string;
  readonly no: string;
}

function Marked({ name, planned, done, yes, no }: MarkedProps) {
  if (planned.length === 0) return null;
  return <>
    <h4>{name}</h4>
    <ul>
      {planned.map((text) => (
        <li key={text}><span class={styles.note}>{text}</span> <span class={styles.came}>{done.includes(text) ? yes : no}</span></li>
      ))}
    </ul>
  </>;
}
