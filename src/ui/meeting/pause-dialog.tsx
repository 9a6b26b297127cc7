import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { WatchingView } from '../contract.ts';
import { useCommands } from '../store.tsx';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { WORDS } from './words.ts';
import styles from './pause-dialog.module.css';

interface Props {
  readonly watching: WatchingView | null;
  /** It is the big screen of a session: what was said is taken back with the room’s own controls. */
  readonly room: boolean;
  readonly canGoBack: boolean;
  readonly settings: ComponentChildren;
  readonly onClose: () => void;
  readonly openSaid: () => void;
}

export function PauseDialog({ watching, room, canGoBack, settings, onClose, openSaid }: Props) {
  const commands = useCommands();
  const [settingsOpen, setSettingsOpen] = useState(false);
  const back = (): void => {
    onClose();
    commands.back();
  };
  return (
    <Dialog title={watching ? WORDS.watching.pauseTitle : WORDS.pauseTitle} closeLabel={WORDS.close} onClose={onClose}>
      <p>{watching ? WORDS.watching.nothingKept : room ? WORDS.room.kept : WORDS.kept}</p>
      <div class={styles.ways}>
        <Way><Button look="main" icon="play" autofocus onClick={onClose}>{watching ? WORDS.watching.goOn : WORDS.backToMeeting}</Button></Way>
        {!watching && !room && <Way means={WORDS.backOneChoiceMeans}><Button icon="back" disabled={!canGoBack} onClick={back}>{WORDS.backOneChoice}</Button></Way>}
        <Way><Button icon="list" onClick={openSaid}>{WORDS.saidSoFar}</Button></Way>
        <Way><Button icon="gear" aria-expanded={settingsOpen} onClick={() => setSettingsOpen(!settingsOpen)}>{WORDS.settings}</Button></Way>
        {settingsOpen && <div class={styles.settings}>{settings}</div>}
        {watching
          ? <Way><Button icon="door" onClick={() => commands.go('before', watching.scenario)}>{WORDS.watching.stopWatching}</Button></Way>
          : <Way means={room ? WORDS.room.leaveMeans : WORDS.leaveMeans}><Button icon="door" onClick={() => commands.go('shelf')}>{room ? WORDS.room.leave : WORDS.leave}</Button></Way>}
      </div>
    </Dialog>
  );
}

/** One thing to do, and what it means where that isn’t plain. */
function Way({ means, children }: { readonly means?: string; readonly children: ComponentChildren }) {
  return <div class={styles.way}>{children}{means && <p>{means}</p>}</div>;
}
