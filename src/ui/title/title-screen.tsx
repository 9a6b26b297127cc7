import { useState } from 'preact/hooks';
import { isEmpty } from '../../core/page/page.ts';
import { Button } from '../shared/button.tsx';
import { Icon, type IconName } from '../shared/icon.tsx';
import { SettingsDialog } from '../settings/settings-dialog.tsx';
import { useCommands, useUiState } from '../store.tsx';
import { RoomBehind } from './room-behind.tsx';
import { Still } from './still.tsx';
import { words } from './words.ts';
import styles from './title.module.css';

/** The first thing one sees: what this is, and one way in. */
export function TitleScreen() {
  const [settingsOpen, openSettings] = useState(false);
  return (
    <main class={styles.screen}>
      <div class={styles.picture} aria-hidden="true">
        <RoomBehind />
        <div class={styles.veil} />
        <Still />
      </div>
      <div class={styles.words}>
        <h1 class={styles.name}>{words.name.first} <span>{words.name.second} <em>{words.name.last}</em></span></h1>
        <p class={styles.sentence}>{words.sentence}</p>
        <Ways />
      </div>
      <footer class={styles.foot}>
        <More onSettings={() => openSettings(true)} />
        <p class={styles.promise}>{words.promise}</p>
      </footer>
      {settingsOpen && <SettingsDialog onClose={() => openSettings(false)} />}
    </main>
  );
}

/** The way in; when a meeting is unfinished, the way back into it comes first. */
function Ways() {
  const { go, resume } = useCommands();
  const runs = useUiState((state) => state.runs);
  const unfinished = runs.filter((run) => run.ending === null).toSorted((a, b) => b.at - a.at)[0];
  return (
    <div class={styles.ways}>
      {unfinished && <Button look="main" icon="play" onClick={() => resume(unfinished.id)}>{words.goOn(unfinished.title)}</Button>}
      {unfinished
        ? <Button onClick={() => go('shelf')}>{words.start}</Button>
        : <Button look="main" icon="play" onClick={() => go('shelf')}>{words.start}</Button>}
    </div>
  );
}

function More({ onSettings }: { onSettings: () => void }) {
  const { go, set, tap, openHistory, openMyPage, openGroup } = useCommands();
  const had = useUiState((state) => state.runs.some((run) => run.ending !== null));
  const hasPage = useUiState(({ page, runs }) => !isEmpty(page) || runs.some(({ ending }) => ending !== null));
  const sound = useUiState((state) => state.settings.sound);
  return (
    <nav class={styles.more} aria-label={words.more}>
      <span class={styles.fact}><Icon name="clock" />{words.minutes}</span>
      <Small icon="book" onPress={() => go('tips')}>{words.tips}</Small>
      {had && <Small icon="list" onPress={() => openHistory(null)}>{words.history}</Small>}
      {hasPage && <Small icon="list" onPress={() => openMyPage()}>{words.myPage}</Small>}
      <Small icon="people" onPress={() => go('join')}>{words.join}</Small>
      <Small icon="hand" onPress={() => openGroup(null)}>{words.lead}</Small>
      <Small icon="gear" onPress={() => { tap(); onSettings(); }}>{words.settings}</Small>
      <button type="button" class={styles.small} aria-pressed={sound} onClick={() => set({ sound: !sound })}>
        <Icon name={sound ? 'speaker' : 'speakerOff'} /><span>{words.sound} <span aria-hidden="true">{words.soundIs(sound)}</span></span>
      </button>
    </nav>
  );
}

function Small({ icon, onPress, children }: { icon: IconName; onPress: () => void; children: string }) {
  return <button type="button" class={styles.small} onClick={onPress}><Icon name={icon} />{children}</button>;
}
