import { useId, useRef, useState } from 'preact/hooks';
import { readCode } from '../../core/ballot/code.ts';
import type { JoinView } from '../group/contract.ts';
import { Button } from '../shared/button.tsx';
import { Page } from '../shared/page.tsx';
import { useCommands, useUiState } from '../store.tsx';
import { CodeBoxes } from './code-boxes.tsx';
import { lookAlikeIn } from './typing.ts';
import { words } from './words.ts';
import styles from './join.module.css';

/** The way in: a code, and nothing else. */
export function JoinScreen() {
  const join = useUiState((state) => state.join);
  const { go } = useCommands();
  return join && (
    <Page back={words.join.back} onBack={() => go('title')}>
      <JoinForm join={join} />
    </Page>
  );
}

function JoinForm({ join: { refused, busy } }: { join: JoinView }) {
  const { joinRoom } = useCommands();
  const [letters, setLetters] = useState('');
  /** What was pressed with, so that what came of it stands until something else is typed. */
  const [tried, setTried] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const note = useId();
  const typed = (now: string): void => { setLetters(now); setTried(null); };
  const enter = (event: Event): void => {
    event.preventDefault();
    if (busy) return;
    setTried(letters);
    if (readCode(letters) !== null) joinRoom(letters);
    else input.current?.focus();
  };
  const said = noteOn(letters, tried, busy ? null : refused);
  return (
    <form class={styles.slip} onSubmit={enter} noValidate>
      <h1>{words.join.heading}</h1>
      <p class={styles.where}>{words.join.where}</p>
      <CodeBoxes input={input} letters={letters} describedBy={note} invalid={said !== null} onTyped={typed} />
      <p id={note} role="status" class={styles.note}>{said}</p>
      <Button type="submit" look="main" aria-disabled={busy}>{busy ? words.join.busy : words.join.enter}</Button>
      <p class={styles.promise}>{words.join.promise}</p>
    </form>
  );
}

/** One thing at a time: a letter no code has, too few of them, or why the room could not be entered. */
function noteOn(letters: string, tried: string | null, refused: string | null): string | null {
  const strange = lookAlikeIn(letters);
  if (strange) return strange.others.length > 0 ? words.join.notIn(strange.seen, strange.others) : null;
  if (tried !== null && readCode(tried) === null) return words.join.short(tried.length);
  return tried === letters || letters === '' ? refused : null;
}
