import { useMemo, useState } from 'preact/hooks';
import { TIPS } from '../../core/tips/tips.ts';
import { Button } from '../shared/button.tsx';
import { Page } from '../shared/page.tsx';
import { useGradually } from '../shared/use-gradually.ts';
import { useCommands, useUiState } from '../store.tsx';
import type { HistoryRun, MeetingHistory } from './contract.ts';
import { ANY, Filter, isWanted, type Wanted } from './filter.tsx';
import { nameOf, RunRow } from './run-row.tsx';
import { TipChart } from './tip-chart.tsx';
import { words } from './words.ts';
import styles from './history.module.css';

/** Rows shown before “Show more”, and with each press of it. */
const AT_ONCE = 25;

/** Every meeting one has had, and what changed from the first to the last. */
export function HistoryScreen() {
  const { go, exportAll, clearAll, bringBack } = useCommands();
  const view = useUiState((state) => state.history);
  const canBringBack = useUiState((state) => state.canBringBack);
  const [wanted, want] = useState<Wanted>(ANY);
  if (!view) return null;
  const some = view.meetings.length > 0;
  return (
    <Page back={words.back} onBack={() => go('shelf')}>
      <h1>{words.heading}</h1>
      {some ? <Filter wanted={wanted} meetings={view.meetings} onWant={(change) => want({ ...wanted, ...change })} /> : <p>{words.none}</p>}
      {view.meetings.map((meeting) => <Meeting key={meeting.id} meeting={meeting} runs={meeting.runs.filter((run) => isWanted(run, wanted))} />)}
      <div class={styles.acts}>
        {some && <Button icon="download" onClick={() => exportAll()}>{words.exportAll}</Button>}
        {some && <Button icon="trash" onClick={() => clearAll()}>{words.clear}</Button>}
        {canBringBack && <Button icon="back" onClick={() => bringBack()}>{words.bringBack}</Button>}
      </div>
    </Page>
  );
}

function Meeting({ meeting, runs }: { meeting: MeetingHistory; runs: readonly HistoryRun[] }) {
  const [shown, show] = useState(AT_ONCE);
  const [comparing, compare] = useState<string | null>(null);
  const rows = useGradually(Math.min(shown, runs.length), 0, 2);
  const change = useMemo(() => meeting.progress && <Change progress={meeting.progress} />, [meeting.progress]);
  const chosen = meeting.runs.find(({ id }) => id === comparing);
  return (
    <section class={styles.meeting} aria-labelledby={`history-${meeting.id}`}>
      <h2 id={`history-${meeting.id}`}>{meeting.title}</h2>
      {change}
      {chosen && <p class={styles.choosing} role="status">{words.choosing(nameOf(chosen))} <Button onClick={() => compare(null)}>{words.cancel}</Button></p>}
      {runs.length === 0 && <p>{words.noneFound}</p>}
      {runs.length > 0 && <ul class={styles.runs}>{runs.slice(0, rows).map((run) => <Row key={run.id} run={run} meeting={meeting} comparing={comparing} onCompare={compare} />)}</ul>}
      {runs.length > shown && <Button onClick={() => show(shown + AT_ONCE)}>{words.showMore(runs.length - shown)}</Button>}
    </section>
  );
}

/** Drawn again only when something of it has changed. */
function Row({ run, meeting, comparing, onCompare }: Parameters<typeof RunRow>[0]) {
  const earlier = run.from && meeting.runs.find(({ id }) => id === run.from?.run);
  return useMemo(() => <RunRow run={run} meeting={meeting} comparing={comparing} onCompare={onCompare} />, [run, earlier, meeting.hands, comparing]);
}

function Change({ progress }: { progress: NonNullable<MeetingHistory['progress']> }) {
  const charts = useGradually(TIPS.length, 0, 1);
  return (
    <div class={styles.book}>
      <div class={styles.page}>
        <h3>{words.change}</h3>
        <ul>{words.sentences(progress.first, progress.last).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      </div>
      <div class={styles.page}>
        <h3>{words.charts}</h3>
        <p class={styles.note}>{words.chartsAbout}</p>
        {TIPS.slice(0, charts).map((tip) => <TipChart key={tip} tip={tip} points={progress.tips[tip]} />)}
      </div>
    </div>
  );
}
