import { useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { useCommands } from '../store.tsx';
import type { HostPress, ProjectorView } from './contract.ts';
import { HandsCount } from './hands-count.tsx';
import { JoinCard } from './join-card.tsx';
import { words } from './words.ts';
import styles from './host-sheets.module.css';

export type HostSheet = 'more' | 'code' | 'pause' | 'end' | 'hands';

interface Props {
  readonly sheet: HostSheet | null;
  readonly room: ProjectorView;
  /** To choose from, for a pause. */
  readonly questions?: readonly string[];
  readonly open: (sheet: HostSheet) => void;
  readonly close: () => void;
  readonly hide?: () => void;
}

/** Sheets over the facilitator's screens: whatever is not pressed at every decision. */
export function HostSheets({ sheet, room, questions = [], open, close, hide }: Props) {
  const { press } = useCommands();
  const done = (what: HostPress): void => { press(what); close(); };
  switch (sheet) {
    case null: return null;
    case 'more': return <More room={room} done={done} open={open} close={close} hide={hide} />;
    case 'code': return (
      <Dialog title={words.code.title} closeLabel={words.close} onClose={close}>
        {room.locked ? <p>{words.code.locked}</p> : <JoinCard {...room} />}
      </Dialog>
    );
    case 'pause': return <Pause questions={questions} done={done} close={close} />;
    case 'hands': return <Dialog title={words.hands.title} closeLabel={words.close} onClose={close}><HandsCount room={room} /></Dialog>;
    case 'end': return (
      <Dialog title={words.end.title} closeLabel={words.close} onClose={close}>
        <p>{words.end.means}</p>
        <div class={styles.ways}><Button look="main" onClick={() => done({ kind: 'end' })}>{words.press.end}</Button><Button onClick={close}>{words.end.stay}</Button></div>
      </Dialog>
    );
  }
}

interface MoreProps { readonly room: ProjectorView; readonly done: (press: HostPress) => void; readonly open: (sheet: HostSheet) => void; readonly close: () => void; readonly hide?: (() => void) | undefined }

function More({ room, done, open, close, hide }: MoreProps) {
  const { kind, locked, decisions, stage, code } = room;
  const phones = kind !== 'hands';
  return (
    <Dialog title={words.more.title} closeLabel={words.close} onClose={close}>
      <div class={styles.list}>
        {stage !== 'ended' && <Button icon="pause" onClick={() => open('pause')}>{words.press.pause}</Button>}
        {decisions > 0 && stage !== 'ended' && <Button icon="back" onClick={() => done({ kind: 'back', to: decisions - 1 })}>{words.press.back}</Button>}
        {phones && <Button icon="list" onClick={() => open('code')}>{words.press.code}</Button>}
        {phones && room.options.length > 0 && stage === 'open' && <Button icon="hand" onClick={() => open('hands')}>{words.press.hands}</Button>}
        {phones && <Button icon="door" onClick={() => done({ kind: locked ? 'unlock' : 'lock' })}>{locked ? words.press.unlock : words.press.lock}</Button>}
        {phones && <Button icon="retry" onClick={() => done({ kind: 'new-code' })}>{words.press.newCode}</Button>}
        {hide && <a class={styles.link} href={`#/present/${code}/`} target="_blank" rel="noopener">{words.press.presenter}</a>}
        {hide && <Button look="quiet" onClick={() => { hide(); close(); }}>{words.press.hide}</Button>}
        {stage !== 'ended' && <Button look="quiet" icon="close" onClick={() => open('end')}>{words.press.end}</Button>}
      </div>
    </Dialog>
  );
}

function Pause({ questions, done, close }: { readonly questions: readonly string[]; readonly done: (press: HostPress) => void; readonly close: () => void }) {
  const [question, setQuestion] = useState('');
  return (
    <Dialog title={words.pause.title} closeLabel={words.close} onClose={close}>
      <form class={styles.pause} onSubmit={(event) => { event.preventDefault(); done({ kind: 'pause', question: question.trim() }); }}>
        <label>{words.pause.label}<textarea rows={2} maxLength={400} value={question} onInput={(event) => setQuestion(event.currentTarget.value)} /></label>
        {questions.length > 0 && <p>{words.pause.choose}</p>}
        {questions.map((each) => <Button key={each} look="quiet" onClick={() => setQuestion(each)}>{each}</Button>)}
        <Button look="main" type="submit">{words.pause.go}</Button>
      </form>
    </Dialog>
  );
}
