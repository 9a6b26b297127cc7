import { useEffect, useRef } from 'preact/hooks';
import type { DrawnCurve } from './curve-plot.ts';
import { CURVES, type CurveName, type Step } from './steps.ts';
import { words } from './words.ts';
import styles from './curves.module.css';

interface Props {
  readonly steps: readonly Step[];
  readonly at: number;
  readonly onPick: (step: number) => void;
  /** After a tap or click: the slider takes over, so that arrow keys go on from there. */
  readonly onPicked: () => void;
}

const NAMES: Readonly<Record<CurveName, string>> = { composure: words.results.composure, ground: words.results.ground };

/** Both curves, one above the other, over the same steps. Drawn again when the room for them changes. */
export function CurveChart({ steps, at, onPick, onPicked }: Props) {
  const chart = useRef<HTMLDivElement>(null);
  const drawn = useRef<readonly DrawnCurve[]>([]);
  const place = useRef(at);
  place.current = at;

  useEffect(() => {
    const host = chart.current;
    if (!host) return undefined;
    let observer: ResizeObserver | undefined;
    let gone = false;
    // The drawing library comes when the curves do: nobody waits for it before.
    void import('./curve-plot.ts').then(({ drawCurve }) => {
      if (gone) return;
      observer = new ResizeObserver(() => {
        if (host.clientWidth === 0) return; // Out of sight: on paper, or on the way out.
        drawn.current = [...host.querySelectorAll<HTMLElement>('[data-curve]')].map((panel) => {
          const curve = drawCurve(panel.dataset['curve'] as CurveName, steps, frameOf(panel));
          curve.mark(place.current);
          panel.replaceChildren(curve.svg);
          return curve;
        });
      });
      observer.observe(host);
    });
    return () => { gone = true; observer?.disconnect(); };
  }, [steps]);

  useEffect(() => drawn.current.forEach((curve) => curve.mark(at)), [at]);

  const pick = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' && event.buttons === 0) return;
    const step = drawn.current[0]?.stepAt(event.clientX);
    if (step !== undefined) onPick(step);
  };
  return (
    <div ref={chart} class={styles.chart} role="img" aria-label={words.curves.chart} onPointerDown={pick} onPointerMove={pick} onClick={onPicked}>
      {CURVES.map((name) => (
        <div key={name} class={`${styles.panel} ${styles[name]}`}>
          <span class={styles.label} aria-hidden="true">{NAMES[name]}</span>
          <div class={styles.plot} data-curve={name} />
        </div>
      ))}
    </div>
  );
}

/** The room for a curve. Its margins stand in the style sheet, where they also place the slider. */
function frameOf(panel: HTMLElement) {
  const { width, height } = panel.getBoundingClientRect();
  const style = getComputedStyle(panel);
  const em = parseFloat(style.fontSize);
  const margin = (side: string): number => em * parseFloat(style.getPropertyValue(side));
  return { width, height, em, left: margin('--left'), right: margin('--right') };
}
