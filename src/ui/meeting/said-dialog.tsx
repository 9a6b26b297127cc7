import { useEffect, useRef } from 'preact/hooks';
import type { MeetingView } from '../contract.ts';
import { Dialog } from '../shared/dialog.tsx';
import { StarButton } from '../shared/star-button.tsx';
import { speakerOf } from './speaker.ts';
import { WORDS } from './words.ts';
import styles from './said-dialog.module.css';

/** Everything said so far, opened at its end. */
export function SaidDialog({ run, said, cast, onClose }: Pick<MeetingView, 'run' | 'said' | 'cast'> & { readonly onClose: () => void }) {
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => end.current?.scrollIntoView({ block: 'end' }), []);
  return (
    <Dialog title={WORDS.saidSoFar} closeLabel={WORDS.close} onClose={onClose}>
      {said.length === 0 && <p>{WORDS.nothingSaid}</p>}
      <ol class={styles.lines}>
        {said.map((line, index) => (
          <li key={index} ref={index === said.length - 1 ? end : null} data-kind={line.speaker.kind}>
            <p><strong>{speakerOf(line, cast)?.name}</strong> <span>{line.text}</span></p>
            <StarButton run={run} line={index} />
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
