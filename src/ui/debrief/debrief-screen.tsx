import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { SharedBand } from '../share/shared-band.tsx';
import { useCommands, useUiState } from '../store.tsx';
import type { DebriefView, Reflections } from '../contract.ts';
import { Beneath, saysNothing } from './beneath.tsx';
import { Contents } from './contents.tsx';
import { Credits } from './credits.tsx';
import { Curves } from './curves.tsx';
import { Ending } from './ending.tsx';
import { Feeling } from './feeling.tsx';
import { Onward } from './onward.tsx';
import { orderFor } from './order.ts';
import { PairOfMoments } from './pair.tsx';
import { People } from './people.tsx';
import { Reflection } from './reflection.tsx';
import { goTo } from './spread.tsx';
import { TakeAlongPage } from './take-along.tsx';
import { Tips } from './tips.tsx';
import { WholeMeeting } from './transcript.tsx';
import { Turning } from './turning.tsx';
import { useWhereOneWas } from './where-one-was.ts';
import { words, type SectionId } from './words.ts';
import styles from './debrief.module.css';

/** After a meeting: first how you are, then what became of it, why, and what to take along. */
export function DebriefScreen() {
  const view = useUiState((state) => state.debrief);
  return view && <OpenDebrief key={view.run} view={view} />;
}

function OpenDebrief({ view }: { view: DebriefView }) {
  const { debrief, run, shared } = view;
  const { reflect, tap } = useCommands();
  const scenario = useUiState((state) => state.scenario);
  const child = scenario?.child.name ?? words.yourChild;
  const [asking, setAsking] = useState(view.reflections.feeling === null);
  const [firstAsk, setFirstAsk] = useState(view.reflections.answers[2] ?? '');
  const heading = useRef<HTMLHeadingElement>(null);
  useWhereOneWas(run, heading);

  const keep = (change: Partial<Reflections>): void => reflect(run, change);
  const feel = (feeling: string): void => { tap(); keep({ feeling }); setAsking(false); };
  const skip = (): void => { tap(); setAsking(false); requestAnimationFrame(() => goTo('ending')); };

  const shown = orderFor(view.reflections.feeling).filter((id) => stands(id, view));
  const sections: Readonly<Record<SectionId, () => ComponentChildren>> = {
    ending: () => <Ending debrief={debrief} child={child} />,
    people: () => <People people={debrief.people} />,
    curves: () => <Curves composure={debrief.composure} ground={debrief.commonGround} />,
    turning: () => <Turning points={debrief.turning} run={run} looking={view.looking} />,
    tips: () => <Tips tips={debrief.tips} run={run} looking={debrief.looked === 'back' && view.looking !== null} />,
    credits: () => <Credits credits={debrief.credits} />,
    unsaid: () => <Beneath debrief={debrief} run={run} />,
    pair: () => debrief.pair && <PairOfMoments pair={debrief.pair} kept={view.reflections.pair} {...(!shared && { onKeep: (pair: string) => keep({ pair }) })} />,
    questions: () => <Reflection kept={view.reflections.answers} onKeep={(answers) => keep({ answers })} onFirstAsk={setFirstAsk} />,
    page: () => <TakeAlongPage page={debrief.page} child={child} firstAsk={firstAsk} />,
    transcript: () => <WholeMeeting lines={debrief.transcript} run={run} />,
  };

  return (
    <main class={styles.screen}>
      <header class={styles.top}>
        <h1 ref={heading} tabIndex={-1}>{words.heading}</h1>
        {scenario && <p>{scenario.title}</p>}
      </header>
      {shared ? <SharedBand shared={shared} run={run} /> : <Feeling feeling={view.reflections.feeling} asking={asking} onFeel={feel} onSkip={skip} />}
      {view.fits && !shared && <p class={styles.fits} role="status">{words.fits(view.fits.fits, view.fits.of)}</p>}
      <Contents sections={shown} />
      <div class={styles.spreads}>
        {shown.map((id) => <Section key={id} draw={sections[id]} shows={SHOWS[id]({ ...view, child, firstAsk })} />)}
        <Onward scenario={scenario?.id} run={run} />
      </div>
    </main>
  );
}

/** What each section shows: it is drawn again only when some of that is another, for the look ahead tells of itself often. */
const SHOWS: Readonly<Record<SectionId, (view: DebriefView & { readonly child: string; readonly firstAsk: string }) => readonly unknown[]>> = {
  ending: ({ debrief: { ending, agreed, leftOpen, plan, composure, commonGround, gives, matters }, child }) => [ending, agreed, leftOpen, plan, composure, commonGround, gives, matters, child],
  people: ({ debrief: { people } }) => [people],
  curves: ({ debrief: { composure, commonGround } }) => [composure, commonGround],
  turning: ({ debrief: { turning }, looking, run }) => [turning, looking, run],
  tips: ({ debrief: { tips, looked }, looking, run }) => [tips, looked, looking === null, run],
  credits: ({ debrief: { credits } }) => [credits],
  unsaid: ({ debrief: { beneath, heard, unsaid }, run }) => [beneath, heard, unsaid, run],
  pair: ({ debrief: { pair }, reflections, shared }) => [pair, reflections, shared],
  questions: ({ reflections }) => [reflections],
  page: ({ debrief: { page }, child, firstAsk }) => [page, child, firstAsk],
  transcript: ({ debrief: { transcript }, run }) => [transcript, run],
};

const Section = ({ draw, shows }: { draw: () => ComponentChildren; shows: readonly unknown[] }) => useMemo(() => <>{draw()}</>, shows);

function stands(id: SectionId, { debrief, shared }: DebriefView): boolean {
  switch (id) {
    case 'ending': return shared?.over !== false;
    case 'people': return debrief.people.length > 0 && shared?.over !== false;
    case 'questions': return !shared;
    case 'pair': return debrief.pair !== null;
    case 'unsaid': return !saysNothing(debrief);
    case 'credits': return debrief.credits.length > 0;
    default: return true;
  }
}
