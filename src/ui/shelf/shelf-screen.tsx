import { useEffect, useRef, useState } from 'preact/hooks';
import { isEmpty } from '../../core/page/page.ts';
import type { OwnEntry } from '../contract.ts';
import { Button, IconButton } from '../shared/button.tsx';
import { Page } from '../shared/page.tsx';
import { SettingsDialog } from '../settings/settings-dialog.tsx';
import { useCommands, useUiState } from '../store.tsx';
import { Ask } from './ask.tsx';
import { BringYourOwn } from './bring-your-own.tsx';
import { Folder } from './folder.tsx';
import { OwnCopy } from './own-copy.tsx';
import { OwnFolder } from './own-folder.tsx';
import { RunList } from './run-list.tsx';
import { words } from './words.ts';
import styles from './shelf.module.css';

const toFinished = (): void => {
  const title = document.querySelector<HTMLElement>('#finished h2');
  title?.scrollIntoView();
  title?.focus({ preventScroll: true });
};

/** Every meeting there is, and every meeting one has had. */
export function ShelfScreen() {
  const { go, forget, openMyPage, takeOffShelf } = useCommands();
  const shelf = useUiState((state) => state.shelf);
  const own = useUiState((state) => state.ownShelf);
  const only = shelf.length + own.length === 1;
  const runs = useUiState((state) => state.runs);
  const hasPage = useUiState(({ page, runs }) => !isEmpty(page) || runs.some(({ ending }) => ending !== null));
  const [settingsOpen, openSettings] = useState(false);
  const [going, askToTakeOff] = useState<OwnEntry | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const newest = runs.toSorted((a, b) => b.at - a.at);
  const finished = newest.filter((run) => run.ending !== null);
  const had = (id: string): boolean => finished.some((run) => run.scenario === id);
  useEffect(() => { if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true }); }, [runs.length, own.length]);
  const takeOff = (entry: OwnEntry): void => {
    askToTakeOff(null);
    takeOffShelf(entry.id);
  };
  return (
    <Page
      back={words.back}
      onBack={() => go('title')}
      tools={<IconButton icon="gear" label={words.settings} onClick={() => openSettings(true)} />}
    >
      <div class={styles.head}>
        <h1 ref={heading} tabIndex={-1}>{words.heading}</h1>
        {hasPage && <Button look="quiet" icon="list" onClick={() => openMyPage()}>{words.myPage}</Button>}
        {shelf.length > 2 && finished.length > 0 && <Button look="quiet" onClick={toFinished}>{words.toFinished(finished.length)}</Button>}
      </div>
      <RunList kind="unfinished" runs={newest.filter((run) => run.ending === null)} onDelete={(run) => forget(run.id)} />
      <ul class={styles.folders} data-only={only}>
        {shelf.map((entry) => <Folder key={entry.id} entry={entry} only={only} had={had(entry.id)} />)}
        {own.map((entry) => <OwnFolder key={entry.id} entry={entry} had={had(entry.id)} onTakeOff={askToTakeOff} />)}
      </ul>
      <BringYourOwn />
      {shelf.length === 0 && <p>{words.empty}</p>}
      <RunList kind="finished" runs={finished} onDelete={(run) => forget(run.id)} />
      <OwnCopy />
      {going && <Ask words={words.own.takingOff} what={words.own.takingOff.what(going.title)} onNo={() => askToTakeOff(null)} onYes={() => takeOff(going)} />}
      {settingsOpen && <SettingsDialog onClose={() => openSettings(false)} />}
    </Page>
  );
}
