import { readCode, spokenCode } from '../../core/ballot/code.ts';
import { Button } from '../shared/button.tsx';
import { useCommands } from '../store.tsx';
import type { GroupSetupView } from './contract.ts';
import { words } from './setup-words.ts';
import styles from './setup.module.css';

/** A session by raised hands has no code that anybody types. */
const codeOf = (code: string): string | null => (readCode(code) === null ? null : spokenCode(code));

/** A laptop that fell asleep in the middle of a session finds it here. */
export function StillOpen({ open: { code, title } }: { open: NonNullable<GroupSetupView['open']> }) {
  const { reopenGroup } = useCommands();
  return (
    <section class={styles.open} aria-labelledby="still-open">
      <div>
        <h2 id="still-open">{words.reopen.heading}</h2>
        <p>{words.reopen.of(title, codeOf(code))}</p>
      </div>
      <Button icon="play" onClick={() => reopenGroup(code)}>{words.reopen.go}</Button>
    </section>
  );
}
