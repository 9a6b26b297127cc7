import { WORD, type CurveName, type Step } from './steps.ts';

type PlotLibrary = typeof import('@observablehq/plot');

/** The library comes when the curves do: nobody waits for it before. */
export const loadPlot = (): Promise<PlotLibrary> => import('@observablehq/plot');

/** A curve on the page. `mark` sets the cursor at a step; `stepAt` finds the step nearest to a place on the screen. */
export interface DrawnCurve {
  readonly svg: SVGSVGElement;
  mark(step: number): void;
  stepAt(clientX: number): number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  /** Margins, in pixels: the slider under the curves keeps the same ones. */
  readonly left: number;
  readonly right: number;
  /** The size of its type, in pixels. */
  readonly em: number;
}

const BANDS = [10, 30, 50, 70, 90];
const LOOK = {
  composure: { symbol: 'circle', dash: '' },
  ground: { symbol: 'diamond', dash: '7 4' },
} as const;

interface Dot { readonly step: number; readonly value: number; readonly by: number }

/** Draws one curve, told apart by its dashes and markers as well as by its colour. */
export function drawCurve(plot: PlotLibrary, name: CurveName, steps: readonly Step[], { width, height, left, right, em }: Frame): DrawnCurve {
  const dots: readonly Dot[] = steps.map((step, place) => ({ step: place, ...step[name] }));
  const last = Math.max(1, steps.length - 1);
  const look = LOOK[name];
  const room = (width - left - right) / last;
  const dot = { x: 'step', y: 'value', symbol: look.symbol, r: Math.min(0.36 * em, Math.max(2.2, room * 0.42)), stroke: 'currentColor', strokeWidth: 1.75 } as const;
  const line = { x: 'step', y: 'value', curve: 'monotone-x' } as const;
  const drawn = plot.plot({
    className: 'curve',
    width, height, marginLeft: left, marginRight: right, marginTop: 0.6 * em, marginBottom: 0.6 * em,
    x: { domain: [0, last], axis: null },
    y: { domain: [0, 100], axis: null },
    marks: [
      plot.ruleY([0, 20, 40, 60, 80, 100], { stroke: 'currentColor', strokeOpacity: 0.16 }),
      left < em ? null : plot.axisY(BANDS, { tickFormat: (value: number) => WORD[name](value), tickSize: 0, tickPadding: 0.4 * em, label: null, color: 'var(--axis)', fontSize: 0.8 * em }),
      plot.areaY(dots, { ...line, fill: 'currentColor', fillOpacity: 0.09 }),
      plot.lineY(dots, { ...line, stroke: 'currentColor', strokeWidth: 2.25, strokeDasharray: look.dash }),
      plot.dot(dots.filter(({ by }) => by > 0), { ...dot, fill: 'currentColor' }),
      plot.dot(dots.filter(({ by }) => by < 0), { ...dot, fill: 'var(--page)' }),
      plot.text(dots.slice(-1), { x: 'step', y: 'value', text: 'value', dx: 0.8 * em, textAnchor: 'start', fontSize: em, fontWeight: 700, fill: 'currentColor' }),
    ],
  });
  const svg = drawn as unknown as SVGSVGElement;
  // Our policy forbids inline styles. A style that never stood in the page is never tried; its rules stand in curves.module.css.
  svg.querySelectorAll('style').forEach((style) => style.remove());
  svg.setAttribute('aria-hidden', 'true');
  const x = drawn.scale('x');
  const y = drawn.scale('y');
  const across = (step: number): number => Number(x?.apply(step));
  const cursor = addCursor(svg, height, em);
  return {
    svg,
    mark: (step) => cursor(across(step), Number(y?.apply(dots[step]?.value ?? 0))),
    stepAt: (clientX) => {
      const place = Number(x?.invert?.(clientX - svg.getBoundingClientRect().left));
      return Math.min(steps.length - 1, Math.max(0, Math.round(place)));
    },
  };
}

/** A line from top to bottom and a ring around the point it stands at. */
function addCursor(svg: SVGSVGElement, height: number, em: number): (x: number, y: number) => void {
  const add = (tag: string, attributes: Readonly<Record<string, string | number>>): Element => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    svg.append(element);
    return element;
  };
  const line = add('line', { y1: 0, y2: height, stroke: 'currentColor', 'stroke-width': 1.5, 'stroke-opacity': 0.55 });
  const ring = add('circle', { r: 0.62 * em, fill: 'none', stroke: 'currentColor', 'stroke-width': 2.5 });
  return (x, y) => {
    line.setAttribute('x1', String(x)); line.setAttribute('x2', String(x));
    ring.setAttribute('cx', String(x)); ring.setAttribute('cy', String(y));
  };
}
