import { useMemo, useRef, useState } from 'preact/hooks';
import type { Curve } from '../../core/debrief/debrief.ts';
import { IconButton } from '../shared/button.tsx';
import { CurveChart } from './curve-chart.tsx';
import { CurveTable } from './curve-table.tsx';
import { quoted, Said } from './quote.tsx';
import { Spread } from './spread.tsx';
import { CURVES, stepsOf, WORD, type Step } from './steps.ts';
import { words } from './words.ts';
import styles from './curves.module.css';

const { curves, results } = words;

/** The two curves, each point tied to the words that moved it. */
export function Curves({ composure, ground }: { composure: Curve; ground: Curve }) {
  const steps = useMemo(() => stepsOf(composure, ground), [composure, ground]);
  const [at, setAt] = useState(() => strongest(steps));
  const slider = useRef<HTMLInputElement>(null);
  const last = steps.length - 1;
  const step = steps[at];
  if (last === 0 || !step) return <Spread id="curves" title={curves.name} left={<p>{curves.still}</p>} />;
  const go = (to: number): void => setAt(Math.min(last, Math.max(0, to)));

  return (
    <Spread
      id="curves"
      title={curves.name}
      intro={curves.intro}
      left={(
        <div class={styles.curves}>
          <CurveChart steps={steps} at={at} onPick={go} onPicked={() => slider.current?.focus({ preventScroll: true })} />
          <input
            ref={slider} class={styles.slider} type="range" min={0} max={last} step={1} value={at}
            aria-label={curves.slider} aria-valuetext={aloud(step, at, last)}
            onInput={(event) => go(Number(event.currentTarget.value))}
          />
          <p class={styles.ends} aria-hidden="true"><span>{curves.start}</span><span>{curves.end}</span></p>
        </div>
      )}
      right={<>
        <div class={styles.card}>
          {step.quote ? <Said quote={step.quote} big /> : <p class={styles.quiet}>{curves.startText}</p>}
          <Moves step={step} />
        </div>
        <div class={styles.ways}>
          <IconButton icon="arrowLeft" label={curves.earlier} onClick={() => go(at - 1)} />
          <p>{curves.place(at, last)}</p>
          <IconButton icon="arrowRight" label={curves.later} onClick={() => go(at + 1)} />
        </div>
        <CurveTable steps={steps} />
      </>}
    />
  );
}

function Moves({ step }: { step: Step }) {
  return (
    <ul class={styles.moves}>
      {CURVES.map((name) => (
        <li key={name} class={`${styles[name]} ${styles[direction(step[name].by)]}`}>
          <span>{results[name]} {step[name].by !== 0 && <b>{curves.signed(step[name].by)}</b>}</span>{' '}
          <span class={styles.stand}>{curves.stand(WORD[name](step[name].value), step[name].value)}</span>
        </li>
      ))}
    </ul>
  );
}

const direction = (by: number): 'rose' | 'fell' | 'same' => (by > 0 ? 'rose' : by < 0 ? 'fell' : 'same');

/** A step in one breath, for those who hear the page. */
function aloud(step: Step, at: number, last: number): string {
  const said = step.quote ? [step.quote.speaker, quoted(step.quote)].filter(Boolean).join(': ') : curves.startText;
  const moved = CURVES.map((name) => {
    const { by, value } = step[name];
    return by === 0 ? curves.stands(results[name], value) : curves.change(results[name], by, value);
  });
  return [`${curves.place(at, last)}.`, said, `${moved.join('; ')}.`].join(' ');
}

/** The step that moved most: the one to begin with. */
function strongest(steps: readonly Step[]): number {
  const weight = (step: Step): number => Math.max(step.composure.by, step.ground.by);
  return steps.reduce((best, step, place) => (weight(step) > weight(steps[best] ?? step) ? place : best), 0);
}
