import { useState } from 'preact/hooks';
import { spokenCode } from '../../core/ballot/code.ts';
import type { VoterView } from '../group/contract.ts';
import { Button, IconButton } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { useCommands } from '../store.tsx';
import { words } from './words.ts';
import styles from './frame.module.css';

/** The stub of the ballot: which meeting this is, in which language, and the way out, far from the thumb. */
export function Stub({ view }: { view: VoterView }) {
  const { leaveRoom, setVoterLanguage } = useCommands();
  const [leaving, setLeaving] = useState(false);
  const { title, scene, languages, language, refused } = view;
  return (
    <header class={styles.stub}>
      <div class={styles.meeting}>
        <h1 lang={language || undefined}>{title || words.code(spokenCode(view.code))}</h1>
        {scene !== null && <p lang={language || undefined}>{scene}</p>}
      </div>
      {languages.length > 1 && (
        <select class={styles.language} aria-label={words.language} value={language} onChange={({ currentTarget }) => setVoterLanguage(currentTarget.value)}>
          {languages.map(({ locale, name }) => <option key={locale} value={locale} lang={locale}>{name}</option>)}
        </select>
      )}
      {refused === null && <IconButton icon="door" label={words.leave.open} onClick={() => setLeaving(true)} />}
      {leaving && (
        <Dialog title={words.leave.title} closeLabel={words.leave.close} onClose={() => setLeaving(false)}>
          <p>{words.leave.means}</p>
          <div class={styles.ways}>
            <Button look="main" onClick={() => setLeaving(false)}>{words.leave.stay}</Button>
            <Button icon="door" onClick={leaveRoom}>{words.leave.leave}</Button>
          </div>
        </Dialog>
      )}
    </header>
  );
}

/** What a facilitator calls this phone by, should it be needed. */
export function Foot({ view: { number, code, refused } }: { view: VoterView }) {
  if (refused !== null) return null;
  return (
    <footer class={styles.foot}>
      {number !== null && <p>{words.phone(number)}</p>}
      <p>{words.code(spokenCode(code))}</p>
    </footer>
  );
}
