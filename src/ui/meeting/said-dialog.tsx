import { useEffect, useRef } from 'preact/hooks';
import type { MeetingView } from '../contract.ts';
import { Dialog } from '../shared/dialog.tsx';
import { Button } from '../shared/button.tsx';
import { StarButton } from '../shared/star-button.tsx';
import { speakerOf } from './speaker.ts';
import { WORDS } from './words.ts';
import styles from './said-dialog.module.css';

interface Props extends Pick<MeetingView, 'run' | 'said' | 'cast'> {
  readonly onClose: () => void;
  /** Back to before a decision; absent where nothing can be taken back. */
  readonly backTo?: ((decision: number) => void) | undefined;
}

/** Everything said so far, opened at its end. Each of one’s own choices is a place to go back to. */
export function SaidDialog({ run, said, cast, onClose, backTo }: Props) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => end.current?.scrollIntoView({ block: 'end' }), []);
  const decisions = said.filter((line) => line.chosen);
  return (
    <Dialog title={WORDS.saidSoFar} closeLabel={WORDS.close} onClose={onClose}>
      {said.length === 0 && <p>{WORDS.nothingSaid}</p>}
      <ol class={styles.lines}>
        {said.map((line, index) => (
          <li key={index} data-kind={line.chosen ? 'you' : line.speaker.kind}>
            <p><strong>{speakerOf(line, cast)?.name}</strong> <span>{line.text}</span></p>
            {backTo && <StarButton run={run} line={index} />}
            {backTo && line.chosen && <div class={styles.backTo}><Button icon="back" onClick={() => { onClose(); backTo(decisions.indexOf(line)); }}>{WORDS.goBackToHere}</Button></div>}
          </li>
        ))}
      </ol>
      {backTo && decisions.length > 0 && <p class={styles.how}>{WORDS.goBackTo}</p>}
      <div ref={end} />
    </Dialog>
  );
}
