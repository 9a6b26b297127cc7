import { useId, useState } from 'preact/hooks';
import { letterOf } from '../../core/ballot/letter.ts';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { useCommands } from '../store.tsx';
import type { PresenterView } from './contract.ts';
import { PressButton } from './press-button.tsx';
import { words } from './presenter-words.ts';
import styles from './presenter-dialogs.module.css';

/** The two ways back: the last press, and any earlier decision. */
export function PresenterSteps({ view: { undoes, rounds } }: { view: PresenterView }) {
  const { press } = useCommands();
  const [stepping, setStepping] = useState(false);
  const what = useId();
  const back = (to: number): void => { setStepping(false); press({ kind: 'back', to }); };
  return (
    <>
      <Button icon="back" disabled={rounds.length === 0} onClick={() => setStepping(true)}>{words.back.open}</Button>
      <PressButton icon="retry" disabled={undoes === null} aria-describedby={what} onClick={() => press({ kind: 'undo' })}>{words.undo.open}</PressButton>
      <span id={what} hidden>{undoes === null ? words.undo.nothing : words.undo.what(undoes)}</span>
      {stepping && (
        <Dialog title={words.back.title} closeLabel={words.back.close} onClose={() => setStepping(false)}>
          <p class={styles.hint}>{words.back.hint}</p>
          <ol class={styles.rounds}>
            {rounds.toReversed().map(({ decision, played, options }) => {
              const place = options.findIndex(({ index }) => index === played.index);
              return (
                <li key={decision}>
                  <button type="button" class={styles.round} onClick={() => back(decision)}>
                    <b>{words.back.to(decision + 1)}</b>
                    <span>{place >= 0 && `${letterOf(place)}: `}{played.text}</span>
                  </button>
                </li>
              );
            })}
          </ol>
        </Dialog>
      )}
    </>
  );
}
