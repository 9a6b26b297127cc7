import { useState } from 'preact/hooks';
import { spokenCode } from '../../core/ballot/code.ts';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { useCommands } from '../store.tsx';
import type { PresenterView } from './contract.ts';
import { EndSession } from './presenter-end.tsx';
import { PresenterQr } from './presenter-qr.tsx';
import { PressButton } from './press-button.tsx';
import { words } from './presenter-words.ts';
import styles from './presenter-room.module.css';

/** The door, the phones, and the end of it. */
export function PresenterRoom({ view }: { view: PresenterView }) {
  const { code, joinAddress, kind, stage } = view;
  const { leaveRoom } = useCommands();
  const ended = stage === 'ended';
  return (
    <section class={styles.card} aria-labelledby="presenter-room">
      <h2 id="presenter-room">{words.room.heading}</h2>
      {kind === 'phones' && !ended && <p class={styles.join}>{words.room.join} <b>{joinAddress}</b> · {words.room.code} <b class={styles.code}>{spokenCode(code)}</b></p>}
      {kind === 'phones' && !ended && <Door view={view} />}
      {kind === 'phones' && !ended && <PutOut />}
      <div class={styles.row}>
        {kind === 'phones' && !ended && <Elsewhere link={view.presenterLink} />}
        {ended ? <Button icon="door" onClick={leaveRoom}>{words.leave}</Button> : <EndSession />}
      </div>
    </section>
  );
}

function Door({ view: { locked } }: { view: PresenterView }) {
  const { press } = useCommands();
  return (
    <>
      <p class={styles.hint}>{locked ? words.room.locked : words.room.unlocked}</p>
      <div class={styles.row}>
        <PressButton icon="door" onClick={() => press({ kind: locked ? 'unlock' : 'lock' })}>{locked ? words.room.unlock : words.room.lock}</PressButton>
        <PressButton icon="retry" title={words.room.newCodeMeans} onClick={() => press({ kind: 'new-code' })}>{words.room.newCode}</PressButton>
      </div>
    </>
  );
}

function PutOut() {
  const { press } = useCommands();
  const [typed, setTyped] = useState('');
  const number = /^\d{1,6}$/.test(typed) ? Number(typed) : null;
  const [asked, setAsked] = useState<number | null>(null);
  const ask = (event: Event): void => {
    event.preventDefault();
    setAsked(number);
  };
  const send = (out: number): void => {
    press({ kind: 'kick', number: out });
    setAsked(null);
    setTyped('');
  };
  return (
    <form class={styles.out} onSubmit={ask}>
      <label>{words.room.outLabel}<input inputMode="numeric" autocomplete="off" value={typed} onInput={({ currentTarget }) => setTyped(currentTarget.value.trim())} /></label>
      <Button type="submit" disabled={number === null}>{words.room.outSend}</Button>
      <p class={styles.hint}>{words.room.outMeans}</p>
      {asked !== null && (
        <Dialog title={words.room.outAsk(asked)} closeLabel={words.room.close} onClose={() => setAsked(null)}>
          <div class={styles.row}>
            <Button look="main" onClick={() => send(asked)}>{words.room.outYes}</Button>
            <Button onClick={() => setAsked(null)}>{words.room.outNo}</Button>
          </div>
        </Dialog>
      )}
    </form>
  );
}

function Elsewhere({ link }: { link: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.room.elsewhere}</Button>
      {open && (
        <Dialog title={words.room.elsewhere} closeLabel={words.room.close} onClose={() => setOpen(false)}>
          <p>{words.room.elsewhereMeans}</p>
          <PresenterQr link={link} name={words.room.qr} />
        </Dialog>
      )}
    </>
  );
}
