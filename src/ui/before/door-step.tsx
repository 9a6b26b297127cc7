import type { Preparation } from '../../core/debrief/debrief.ts';
import type { Scenario } from '../../core/story/scenario.ts';
import { Button } from '../shared/button.tsx';
import { FiveTips } from '../tips/five-tips.tsx';
import { Door } from './door.tsx';
import { WatchFirst } from './watch-first.tsx';
import { words } from './words.ts';
import styles from './door.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly preparation: Preparation;
  readonly opening: boolean;
  readonly onOpen: () => void;
  readonly onEdit: () => void;
}

/** The tips once more, what one takes along, and the door. */
export function DoorStep({ scenario, preparation, opening, onOpen, onEdit }: Props) {
  const taken = [
    ...scenario.asked.filter((entry) => preparation.matters.includes(entry.id)),
    ...scenario.offered.filter((entry) => preparation.couldGive.includes(entry.id)),
  ];
  return (
    <div class={styles.last}>
      <div class={styles.words}>
        <h2>{words.door.heading}</h2>
        <p>{words.door.intro}</p>
        <FiveTips brief />
      </div>
      <aside class={styles.side}>
        <Door opening={opening} onOpen={onOpen} />
        <div class={styles.slip}>
          {taken.length > 0
            ? <><h3>{words.door.marked}</h3><ul>{taken.map((entry) => <li key={entry.id}>{entry.text}</li>)}</ul></>
            : <p>{words.door.empty}</p>}
          <Button look="quiet" icon="book" onClick={onEdit}>{words.door.edit}</Button>
        </div>
        <WatchFirst scenario={scenario.id} />
      </aside>
    </div>
  );
}
