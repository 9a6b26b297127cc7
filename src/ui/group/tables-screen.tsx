import { useState } from 'preact/hooks';
import { spokenCode } from '../../core/ballot/code.ts';
import { composureWord, groundWord } from '../../core/meeting/words.ts';
import { words as endings } from '../shelf/words.ts';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { Icon } from '../shared/icon.tsx';
import { useCommands, useUiState } from '../store.tsx';
import type { TablesView, TableView } from './contract.ts';
import { EndSession } from './presenter-end.tsx';
import { PressButton } from './press-button.tsx';
import { PresenterPause } from './presenter-pause.tsx';
import { PresenterQr } from './presenter-qr.tsx';
import { words as shared } from './presenter-words.ts';
import { words } from './tables-words.ts';
import styles from './tables.module.css';

/** Every table of a session at a glance: at the facilitator’s laptop, and on the wall. */
export function TablesScreen() {
  const view = useUiState((state) => state.tables);
  return view && <Tables view={view} />;
}

function Tables({ view }: { view: TablesView }) {
  const { tables, here, question, status, code, ended } = view;
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [inviting, setInviting] = useState(false);
  const choose = (number: number): void => setChosen((now) => (now.includes(number) ? now.filter((each) => each !== number) : [...now, number].slice(-2)));
  const over = tables.filter(({ ending }) => ending !== null).length;
  return (
    <main class={styles.screen}>
      <header class={styles.top}>
        <div>
          <h1>{words.heading}</h1>
          {tables.length > 0 && <p>{[words.in(tables.length, here), words.finished(over)].filter((part) => part !== '').join(' · ')}</p>}
        </div>
        {tables.length > 0 && !ended && <button type="button" class={styles.code} aria-label={words.showCode} onClick={() => setInviting(true)}>{spokenCode(code)}</button>}
      </header>
      <div role="status">
        {ended && <p class={styles.paused}><span>{words.ended}</span></p>}
        {status === 'away' && !ended && <p class={styles.away}><Icon name="retry" />{words.away}</p>}
        {question !== null && <p class={styles.paused}><span>{question === '' ? words.paused : words.pausedOn}</span>{question !== '' && <strong>{question}</strong>}</p>}
      </div>
      {tables.length === 0 && !ended ? <Invitation view={view} /> : <ul class={styles.tables} data-many={tables.length > MANY} aria-label={words.list}>{tables.map((table) => <Table key={table.number} table={table} chosen={chosen.includes(table.number)} onChoose={() => choose(table.number)} />)}</ul>}
      <Controls view={view} chosen={chosen} />
      {inviting && <Dialog title={words.waiting} closeLabel={shared.room.close} onClose={() => setInviting(false)}><Invitation view={view} /></Dialog>}
    </main>
  );
}

/** From here on each table takes less room, so that twenty stand on one screen. */
const MANY = 8;

const Invitation = ({ view: { code, joinLink, joinAddress } }: { view: TablesView }) => (
  <section class={styles.invitation}>
    <div>
      <h2>{words.waiting}</h2>
      <p>{words.waitingHint}</p>
      <p class={styles.address}>{words.join} <b>{joinAddress}</b></p>
      <p class={styles.big}>{spokenCode(code)}</p>
    </div>
    <PresenterQr link={joinLink} name={words.qr} />
  </section>
);

function Table({ table: { number, decisions, composure, commonGround, scene, ending }, chosen, onChoose }: { table: TableView; chosen: boolean; onChoose: () => void }) {
  return (
    <li class={styles.table} data-over={ending !== null} data-chosen={chosen}>
      <label class={styles.head}>
        <h2>{words.table(number)}</h2>
        <input type="checkbox" aria-label={words.choose(number)} checked={chosen} onChange={onChoose} />
      </label>
      <p class={styles.where}>{ending !== null ? endings.endings[ending] : (scene ?? words.notBegun)}</p>
      <Meter name={words.meters.composure} of="composure" value={composure} word={composureWord(composure)} />
      <Meter name={words.meters.commonGround} of="ground" value={commonGround} word={groundWord(commonGround)} />
      <p class={styles.decisions}>{words.decisions(decisions)}</p>
    </li>
  );
}

const Meter = ({ name, of, value, word }: { name: string; of: 'composure' | 'ground'; value: number; word: string }) => (
  <div class={styles.meter} data-of={of}>
    <span>{name}</span><b>{value}</b><span>{word}</span>
    <i class={styles.bar} aria-hidden="true"><i style={{ inlineSize: `${value}%` }} /></i>
  </div>
);

function Controls({ view, chosen }: { view: TablesView; chosen: readonly number[] }) {
  const { tables, ended } = view;
  const { compareTables, openTableMap, leaveRoom } = useCommands();
  const [a, b] = chosen;
  return (
    <section class={styles.controls} aria-label={words.controls}>
      {tables.length > 0 && (
        <div class={styles.group}>
          <Button look={chosen.length === 2 ? 'main' : 'soft'} disabled={b === undefined} onClick={() => { if (a !== undefined && b !== undefined) compareTables(a, b); }}>{words.compare}</Button>
          <span class={styles.hint}>{chosen.length === 0 ? words.compareHint : words.chosen(chosen)}</span>
          <Button icon="map" onClick={openTableMap}>{words.map}</Button>
        </div>
      )}
      {ended ? <div class={styles.group}><Button icon="door" onClick={leaveRoom}>{shared.leave}</Button></div> : <Session view={view} />}
    </section>
  );
}

function Session({ view: { question, locked } }: { view: TablesView }) {
  const { press } = useCommands();
  return (
    <div class={styles.group}>
      {question === null ? <PresenterPause questions={words.questions} /> : <PressButton look="main" icon="play" onClick={() => press({ kind: 'resume' })}>{shared.presses.resume}</PressButton>}
      <PressButton icon="door" onClick={() => press({ kind: locked ? 'unlock' : 'lock' })}>{locked ? shared.room.unlock : shared.room.lock}</PressButton>
      <PressButton icon="retry" onClick={() => press({ kind: 'new-code' })}>{shared.room.newCode}</PressButton>
      <EndSession hint={words.end} />
    </div>
  );
}
