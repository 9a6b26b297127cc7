import { useState } from 'preact/hooks';
import { LetterStep } from '../before/letter-step.tsx';
import { PeopleStep } from '../before/people-step.tsx';
import { words as before } from '../before/words.ts';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { useUiState } from '../store.tsx';
import styles from './papers.module.css';

const words = { open: (child: string): string => `${child} and the letter`, title: 'Before the meeting', close: 'Close' };

/** What who plays alone reads before the door, for a room: the child, the letter from school, the people. */
export function Papers({ look }: { look?: 'soft' | 'quiet' }) {
  const scenario = useUiState((state) => state.scenario);
  const [open, setOpen] = useState(false);
  if (!scenario) return null;
  const { child, you, contentNote, letter, cast } = scenario;
  return (
    <>
      <Button {...(look && { look })} icon="book" onClick={() => setOpen(true)}>{words.open(child.name)}</Button>
      {open && (
        <Dialog title={words.title} closeLabel={words.close} onClose={() => setOpen(false)}>
          <div class={styles.papers}>
            <section>
              <h3>{before.child.heading(child.name, child.age)}</h3>
              <ul>{child.about.map((line) => <li key={line}>{line}</li>)}</ul>
            </section>
            <section>
              <h3>{before.child.you}</h3>
              <p>{you}</p>
            </section>
            <LetterStep letter={letter} />
            <PeopleStep cast={cast} />
            <p class={styles.note}><b>{before.child.note}.</b> {contentNote} {before.child.legal}</p>
          </div>
        </Dialog>
      )}
    </>
  );
}
