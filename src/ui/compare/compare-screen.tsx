import { Fragment, type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Comparison, Facing, Shelved, Turn } from '../../core/run/compare.ts';
import { composureWord, groundWord } from '../../core/meeting/words.ts';
import { Writing } from '../debrief/writing.tsx';
import { planWord, words as debrief } from '../debrief/words.ts';
import { Button } from '../shared/button.tsx';
import { Page } from '../shared/page.tsx';
import { useGradually } from '../shared/use-gradually.ts';
import { useCommands, useUiState } from '../store.tsx';
import type { CompareView } from './contract.ts';
import { PairCurves } from './pair-curves.tsx';
import { sayEnding, saySide, words } from './words.ts';
import styles from './compare.module.css';

/** Moments that stand open before “Show all”. */
const SHOWN = 4;
const SIDES = ['first', 'second'] as const;

export function CompareScreen() {
  const view = useUiState((state) => state.compare);
  return view && <Comparing key={view.runs.join(' ')} view={view} />;
}

function Comparing({ view }: { view: CompareView }) {
  const { openHistory, reopenGroup, answerComparison } = useCommands();
  const { comparison, title, scenario, room } = view;
  const parts = [
    () => <Sides view={view} />,
    () => <Parting view={view} />,
    () => <PairCurves comparison={comparison} />,
    () => <Moments name={words.later.name} moments={comparison.later} />,
    () => <Moments name={words.otherwise.name} moments={comparison.answeredOtherwise} />,
    () => <Notebooks comparison={comparison} />,
    () => <section class={styles.sheet}><Writing question={words.question} hint={words.hint} kept={view.answer} onKeep={answerComparison} /></section>,
  ];
  const shown = useGradually(parts.length, 0, 1);
  return (
    <Page back={room === null ? words.back : words.backToTables} onBack={() => (room === null ? openHistory(scenario) : reopenGroup(room))}>
      <header class={styles.head}><h1>{words.heading}</h1><p>{title}</p></header>
      {parts.slice(0, shown).map((part, place) => <Fragment key={place}>{part()}</Fragment>)}
    </Page>
  );
}

const Pair = ({ children }: { children: ComponentChildren }) => <div class={styles.pair}>{children}</div>;

const Sides = ({ view }: { view: CompareView }) => (
  <section class={styles.sheet}>
    <Pair>{SIDES.map((side, n) => <Side key={side} view={view} side={n as 0 | 1} />)}</Pair>
    {!view.comparison.sameHand && <p class={styles.note}>{words.otherHand}</p>}
  </section>
);

function Side({ view, side }: { view: CompareView; side: 0 | 1 }) {
  const about = view.sides[side];
  const { composure, commonGround, plan } = view.comparison.results[side];
  const rows = [
    [debrief.results.composure, composureWord(composure), composure], [debrief.results.ground, groundWord(commonGround), commonGround],
    [debrief.results.plan, planWord(plan), plan],
  ] as const;
  return (
    <section class={`${styles.side} ${styles[SIDES[side]]}`} aria-label={words.sides[side]}>
      <h2>{view.room === null ? words.sides[side] : saySide(about)}</h2>
      {view.room === null && <p>{saySide(about)}{about.shared && ` · ${words.shared}`}</p>}
      <p class={styles.ending}>{sayEnding(about)}</p>
      <dl class={styles.results}>{rows.map(([name, word, value]) => <div key={name}><dt>{name}</dt><dd><b>{word}</b> {value}</dd></div>)}</dl>
    </section>
  );
}

function Parting({ view: { comparison: { parting, alike }, runs } }: { view: CompareView }) {
  const { tryAgain } = useCommands();
  if (!parting) return <section class={styles.sheet}><h2>{words.parting.name}</h2><p>{words.parting.none}</p></section>;
  return (
    <section class={`${styles.sheet} ${styles.large}`}>
      <h2>{words.parting.name}</h2>
      <p>{words.parting.alike(alike)}</p>
      <Pair>{SIDES.map((side, n) => (
        <div key={side} class={styles.cell}>
          <Said turn={parting[side]} side={n as 0 | 1} />
          <Button icon="retry" aria-label={`${words.parting.tryAgain}: ${words.sides[n]}`} onClick={() => tryAgain(runs[n] ?? '', parting[side].moment)}>{words.parting.tryAgain}</Button>
        </div>
      ))}</Pair>
    </section>
  );
}

function Said({ turn: { said, answer }, side }: { turn: Turn; side: 0 | 1 }) {
  return (
    <div class={`${styles.said} ${styles[SIDES[side]]}`}>
      <p class={styles.whose}>{words.sides[side]}</p>
      <p class={styles.yours}>{said}</p>
      {answer && <p>{answer.who && <b>{answer.who}: </b>}{answer.words}</p>}
    </div>
  );
}

function Moments({ name, moments }: { name: string; moments: readonly Facing[] }) {
  const [all, showAll] = useState(false);
  if (moments.length === 0) return null;
  const shown = all ? moments : moments.slice(0, SHOWN);
  return (
    <section class={styles.sheet}>
      <h2>{name}</h2>
      <ol class={styles.moments}>{shown.map((facing) => (
        <li key={`${facing.first.moment} ${facing.second.moment}`}><Pair>{SIDES.map((side, n) => <Said key={side} turn={facing[side]} side={n as 0 | 1} />)}</Pair></li>
      ))}</ol>
      {shown.length < moments.length && <Button onClick={() => showAll(true)}>{words.later.more(moments.length)}</Button>}
    </section>
  );
}

const Notebooks = ({ comparison }: { comparison: Comparison }) => (
  <section class={styles.sheet}>
    <h2>{words.notebooks.name}</h2>
    <Notebook name={words.notebooks.heard} entries={comparison.heard} />
    <Notebook name={words.notebooks.agreed} entries={comparison.agreed} />
  </section>
);

function Notebook({ name, entries }: { name: string; entries: Shelved }) {
  return (
    <div class={styles.notebook}>
      <h3>{name}</h3>
      {(['both', ...SIDES] as const).map((where) => (
        <div key={where}>
          <h4>{words.notebooks[where]}</h4>
          {entries[where].length > 0 ? <ul>{entries[where].map((text) => <li key={text}>{text}</li>)}</ul> : <p class={styles.none}>{words.notebooks.none}</p>}
        </div>
      ))}
    </div>
  );
}
