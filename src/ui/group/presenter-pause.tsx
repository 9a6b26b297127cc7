import { useState } from 'preact/hooks';
import { ROOM_LIMITS } from '../../core/ballot/wire.ts';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { useCommands } from '../store.tsx';
import { words } from './presenter-words.ts';
import styles from './presenter-dialogs.module.css';

/** Everything rests, with a question to talk about or without. */
export function PresenterPause({ questions }: { questions: readonly string[] }) {
  const { press } = useCommands();
  const [open, setOpen] = useState(false);
  const [own, setOwn] = useState('');
  const pause = (question: string): void => { setOpen(false); setOwn(''); press({ kind: 'pause', question: question.trim() }); };
  return (
    <>
      <Button icon="pause" onClick={() => setOpen(true)}>{words.pause.open}</Button>
      {open && (
        <Dialog title={words.pause.title} closeLabel={words.pause.close} onClose={() => setOpen(false)}>
          <p class={styles.hint}>{words.pause.hint}</p>
          {questions.length > 0 && <ul class={styles.rounds}>{questions.map((question) => <li key={question}><button type="button" class={styles.round} onClick={() => pause(question)}>{question}</button></li>)}</ul>}
          <form class={styles.own} onSubmit={(event) => { event.preventDefault(); if (own.trim() !== '') pause(own); }}>
            <label>{words.pause.own}<textarea rows={2} maxLength={ROOM_LIMITS.question} value={own} onInput={({ currentTarget }) => setOwn(currentTarget.value)} /></label>
            <Button type="submit" icon="chat" disabled={own.trim() === ''}>{words.pause.ask}</Button>
          </form>
          <Button icon="coffee" onClick={() => pause('')}>{words.pause.rest}</Button>
        </Dialog>
      )}
    </>
  );
}
