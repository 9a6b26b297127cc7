import { useEffect } from 'preact/hooks';
import { spokenCode } from '../../core/ballot/code.ts';
import { composureWord, groundWord } from '../../core/meeting/words.ts';
import { Icon } from '../shared/icon.tsx';
import { useUiState } from '../store.tsx';
import type { PresenterView } from './contract.ts';
import { PresenterAside } from './presenter-aside.tsx';
import { PresenterDock } from './presenter-dock.tsx';
import { PresenterOptions } from './presenter-options.tsx';
import { PresenterRoom } from './presenter-room.tsx';
import { words } from './presenter-words.ts';
import styles from './presenter.module.css';

/** A facilitator’s own window, or a phone in one hand. The room never sees it. */
export function PresenterScreen() {
  const view = useUiState((state) => state.presenter);
  return view && <Presenter view={view} />;
}

function Presenter({ view }: { view: PresenterView }) {
  useEffect(() => window.scrollTo(0, 0), []);
  return (
    <main class={styles.screen} data-stage={view.stage}>
      <Top view={view} />
      <div class={styles.main}>
        <Now view={view} />
        <PresenterOptions view={view} />
      </div>
      <PresenterDock view={view} />
      <div class={styles.side}>
        <PresenterAside view={view} />
        <PresenterRoom view={view} />
      </div>
    </main>
  );
}

function Top({ view }: { view: PresenterView }) {
  const { title, scene, status, here, joined, code, pace, kind } = view;
  return (
    <header class={styles.top}>
      <div class={styles.meeting}>
        <h1>{title}</h1>
        <p>{scene !== null && <><span>{scene}</span> · </>}{words.private}</p>
      </div>
      <ul class={styles.facts}>
        <li><Icon name="clock" size={1.1} />{words.pace(pace.minutes)}</li>
        <li><Icon name="list" size={1.1} />{words.decisions(pace.decisions, pace.usual)}</li>
        {kind === 'phones' && <li><Icon name="door" size={1.1} />{words.here(here, joined)}</li>}
      </ul>
      {kind === 'phones' && <p class={styles.code}><span class="visually-hidden">{words.room.code} </span>{spokenCode(code)}</p>}
      <p role="status" class={styles.away} data-status={status}>{status !== 'here' && <><Icon name="retry" size={1.1} />{words.status[status]}</>}</p>
    </header>
  );
}

function Now({ view }: { view: PresenterView }) {
  const { stage, line, again, question, composure, commonGround } = view;
  return (
    <section class={styles.now} aria-labelledby="presenter-now">
      <h2 id="presenter-now" aria-live="polite"><span class={styles.lamp} aria-hidden="true" />{words.stages[stage]}{again && stage !== 'paused' && <small>{words.again}</small>}</h2>
      {stage === 'paused' && <p class={styles.question}>{question === '' ? words.resting : question}</p>}
      {stage === 'over' && <p class={styles.hint}>{words.overHint}</p>}
      {stage === 'ended' && <p class={styles.hint}>{words.endedHint}</p>}
      {line && stage !== 'ended' && <p class={styles.line}>{line.speaker !== null && <strong>{line.speaker}</strong>}<span>{line.text}</span></p>}
      <dl class={styles.meters}>
        <div><dt>{words.meters.composure}</dt><dd><b>{composure}</b> {composureWord(composure)}</dd></div>
        <div data-of="ground"><dt>{words.meters.commonGround}</dt><dd><b>{commonGround}</b> {groundWord(commonGround)}</dd></div>
      </dl>
    </section>
  );
}
