import { useEffect, useRef, useState } from 'preact/hooks';
import { useCommands, useUiState } from '../store.tsx';
import type { DebriefView, Reflections } from '../contract.ts';
import { Beneath, saysNothing } from './beneath.tsx';
import { Contents } from './contents.tsx';
import { Curves } from './curves.tsx';
import { Ending } from './ending.tsx';
import { Feeling } from './feeling.tsx';
import { Onward } from './onward.tsx';
import { PairOfMoments } from './pair.tsx';
import { People } from './people.tsx';
import { Reflection } from './reflection.tsx';
import { goTo } from './spread.tsx';
import { TakeAlongPage } from './take-along.tsx';
import { Tips } from './tips.tsx';
import { WholeMeeting } from './transcript.tsx';
import { SECTIONS, words, type SectionId } from './words.ts';
import styles from './debrief.module.css';

/** After a meeting: first how you are, then what became of it, why, and what to take along. */
export function DebriefScreen() {
  const view = useUiState((state) => state.debrief);
  return view && <OpenDebrief key={view.run} view={view} />;
}

function OpenDebrief({ view }: { view: DebriefView }) {
  const { debrief, run } = view;
  const { reflect, tap } = useCommands();
  const scenario = useUiState((state) => state.scenario);
  const child = scenario?.child.name ?? words.yourChild;
  const [asking, setAsking] = useState(view.reflections.feeling === null);
  const [firstAsk, setFirstAsk] = useState(view.reflections.answers[2] ?? '');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const keep = (change: Partial<Reflections>): void => reflect(run, change);
  const feel = (feeling: string): void => { tap(); keep({ feeling }); setAsking(false); };
  const skip = (): void => { tap(); setAsking(false); requestAnimationFrame(() => goTo('ending')); };

  return (
    <main class={styles.screen}>
      <header class={styles.top}>
        <h1 ref={heading} tabIndex={-1}>{words.heading}</h1>
        {scenario && <p>{scenario.title}</p>}
      </header>
      <Feeling feeling={view.reflections.feeling} asking={asking} onFeel={feel} onSkip={skip} />
      <Contents sections={shownSections(view)} />
      <div class={styles.spreads}>
        <Ending debrief={debrief} child={child} />
        <People people={debrief.people} />
        <Curves composure={debrief.composure} ground={debrief.commonGround} />
        <Tips tips={debrief.tips} run={run} />
        <Beneath debrief={debrief} />
          {debrief.pair && <PairOfMoments pair={debrief.pair} kept={view.reflections.pair} onKeep={(pair) => keep({ pair })} />}
        <Reflection kept={view.reflections.answers} onKeep={(answers) => keep({ answers })} onFirstAsk={setFirstAsk} />
        <TakeAlongPage page={debrief.page} child={child} firstAsk={firstAsk} />
        <WholeMeeting lines={debrief.transcript} run={run} />
        <Onward scenario={scenario?.id} />
      </div>
    </main>
  );
}

const shownSections = ({ debrief }: DebriefView): readonly SectionId[] => SECTIONS.filter((id) =>
  !(id === 'pair' && debrief.pair === null) && !(id === 'people' && debrief.people.length === 0) && !(id === 'unsaid' && saysNothing(debrief)));
