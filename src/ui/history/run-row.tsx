import { useId, useState } from 'preact/hooks';
import { composureWord, groundWord } from '../../core/meeting/words.ts';
import { planWord } from '../debrief/words.ts';
import { Button, IconButton } from '../shared/button.tsx';
import { words as shelf } from '../shelf/words.ts';
import { useCommands } from '../store.tsx';
import type { HistoryRun, MeetingHistory } from './contract.ts';
import { sayWhen, words } from './words.ts';
import styles from './history.module.css';

export const nameOf = (run: HistoryRun): string => run.name || sayWhen(run.at);

interface Props {
  readonly run: HistoryRun;
  readonly meeting: MeetingHistory;
  /** The run that another is being chosen for. */
  readonly comparing: string | null;
  readonly onCompare: (run: string | null) => void;
}

export function RunRow({ run, meeting, comparing, onCompare }: Props) {
  const { resume, openDebrief, openCompare, starRun } = useCommands();
  const [open, setOpen] = useState(false);
  const name = nameOf(run);
  const earlier = run.from && meeting.runs.find(({ id }) => id === run.from?.run);
  return (
    <li class={styles.run}>
      <button type="button" class={styles.star} aria-pressed={run.starred} aria-label={words.star(name)} onClick={() => starRun(run.id, !run.starred)}>{run.starred ? '★' : '☆'}</button>
      <div class={styles.what}>
        <h3>{name}</h3>
        <p>{run.ending ? shelf.endings[run.ending] : words.decisions(run.decisions)}</p>
        <Outcome run={run} />
        {run.from && earlier && <p class={styles.note}>{words.again(run.from.choices + 1, nameOf(earlier))}</p>}
        {run.shared && <p class={styles.note}>{words.shared}</p>}
      </div>
      <div class={styles.acts}>
        {comparing !== null && comparing !== run.id && run.ending
          ? <Button look="main" aria-label={words.besideOf(name)} onClick={() => openCompare(comparing, run.id)}>{words.beside}</Button>
          : run.ending
            ? <Button aria-label={words.debriefOf(name)} onClick={() => openDebrief(run.id)}>{words.debrief}</Button>
            : <Button icon="play" aria-label={words.goOnWith(name)} onClick={() => resume(run.id)}>{words.goOn}</Button>}
        <Button look="quiet" aria-label={words.moreOf(name)} aria-expanded={open} onClick={() => setOpen(!open)}>{words.more}</Button>
      </div>
      {open && <More run={run} meeting={meeting} name={name} onCompare={() => onCompare(run.id)} />}
    </li>
  );
}

function Outcome({ run: { results, ending, outgrown } }: { run: HistoryRun }) {
  if (outgrown) return <p class={styles.note}>{words.outgrown}</p>;
  if (!results) return ending && ending !== 'the-end' ? <p class={styles.note}>{words.reckoning}</p> : null;
  const { composure, commonGround, plan } = results;
  return (
    <ul class={styles.results}>
      <li>{words.result(words.composure, composureWord(composure), composure)}</li>
      <li>{words.result(words.ground, groundWord(commonGround), commonGround)}</li>
      <li>{words.result(words.plan, planWord(plan), plan)}</li>
    </ul>
  );
}

function More({ run, meeting, name, onCompare }: { run: HistoryRun; meeting: MeetingHistory; name: string; onCompare: () => void }) {
  const { go, forget, exportRun } = useCommands();
  const beneath = meeting.hands.find(({ id }) => id === run.results?.hand)?.beneath;
  return (
    <div class={styles.more}>
      <NameField key={run.name} run={run} />
      {beneath && <p><b>{words.beneath}: </b>{beneath}</p>}
      <div class={styles.acts}>
        {run.ending && <Button onClick={onCompare}>{words.compare}</Button>}
        <Button icon="retry" onClick={() => go('before', meeting.id)}>{words.playAgain}</Button>
        <Button icon="download" onClick={() => exportRun(run.id)}>{words.export}</Button>
        <IconButton icon="trash" label={words.deleteOf(name)} onClick={() => forget(run.id)} />
      </div>
    </div>
  );
}

/** Enter or leaving the field keeps the name; Escape brings the old one back. */
function NameField({ run }: { run: HistoryRun }) {
  const { nameRun } = useCommands();
  const id = useId();
  const keep = (input: HTMLInputElement): void => { if (input.value.trim() !== run.name) nameRun(run.id, input.value.trim()); };
  const press = (event: KeyboardEvent): void => {
    const input = event.currentTarget as HTMLInputElement;
    if (event.key === 'Enter') keep(input);
    if (event.key === 'Escape') input.value = run.name;
  };
  return (
    <p class={styles.field}>
      <label for={id}>{words.name}</label>
      <input id={id} type="text" maxLength={120} defaultValue={run.name} placeholder={words.giveName} onKeyDown={press} onBlur={(event) => keep(event.currentTarget)} />
    </p>
  );
}
