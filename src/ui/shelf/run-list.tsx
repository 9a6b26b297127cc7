import { useState } from 'preact/hooks';
import type { RunSummary } from '../contract.ts';
import { Button, IconButton } from '../shared/button.tsx';
import { useCommands, useUiState } from '../store.tsx';
import { useEnter } from './use-enter.ts';
import { sayWhen, words } from './words.ts';
import styles from './run-list.module.css';

/** How many stand open before “Show all”. */
const SHOWN = { unfinished: 2, finished: 5 };

interface Props {
  readonly kind: 'unfinished' | 'finished';
  /** Newest first. */
  readonly runs: readonly RunSummary[];
  readonly onDelete: (run: RunSummary) => void;
}

export function RunList({ kind, runs, onDelete }: Props) {
  const { openHistory } = useCommands();
  const [all, showAll] = useState(false);
  if (runs.length === 0) return null;
  const shown = all ? runs : runs.slice(0, SHOWN[kind]);
  return (
    <section id={kind} class={styles.section} data-kind={kind}>
      <h2 tabIndex={-1}>{words[kind]}</h2>
      <ul class={styles.runs}>{shown.map((run, place) => <Row key={run.id} run={run} first={place === 0} onDelete={onDelete} />)}</ul>
      {kind === 'finished' && <Button icon="list" onClick={() => openHistory(null)}>{words.allMeetings(runs.length)}</Button>}
      {kind === 'unfinished' && shown.length < runs.length && <Button onClick={() => showAll(true)}>{words.showAll(runs.length)}</Button>}
    </section>
  );
}

function Row({ run, first, onDelete }: { run: RunSummary; first: boolean; onDelete: (run: RunSummary) => void }) {
  const when = sayWhen(run.at, Date.now());
  const became = run.ending === null ? words.decisions(run.decisions) : words.endings[run.ending];
  return (
    <li class={styles.run}>
      <p class={styles.what}><b>{run.name ?? run.title}</b><span>{became}</span><time dateTime={new Date(run.at).toISOString()}>{when}</time></p>
      <div class={styles.acts}>
        {run.ending === null ? <GoOn run={run} when={when} main={first} /> : <Finished run={run} when={when} />}
      </div>
      <div class={styles.leave}><IconButton icon="trash" label={words.delete(run.title, when)} onClick={() => onDelete(run)} /></div>
    </li>
  );
}

function GoOn({ run, when, main }: { run: RunSummary; when: string; main: boolean }) {
  const { resume } = useCommands();
  return <Button look={main ? 'main' : 'soft'} icon="play" aria-label={words.goOnWith(run.title, when)} onClick={() => resume(run.id)}>{words.goOn}</Button>;
}

function Finished({ run, when }: { run: RunSummary; when: string }) {
  const { openDebrief } = useCommands();
  const enter = useEnter();
  const own = useUiState((state) => state.ownShelf.find((entry) => entry.id === run.scenario));
  const ours = useUiState((state) => state.shelf.some((entry) => entry.id === run.scenario));
  const wordsOnly = own?.plain || run.ending === 'the-end';
  return <>
    <Button aria-label={wordsOnly ? words.own.saidIn(run.title, when) : words.debriefOf(run.title, when)} onClick={() => openDebrief(run.id)}>
      {wordsOnly ? words.own.said : words.debrief}
    </Button>
    {(ours || own) && <Button look="quiet" icon="retry" aria-label={words.playAgain(run.title)} onClick={() => enter(run.scenario, own?.plain)}>{words.again}</Button>}
  </>;
}
