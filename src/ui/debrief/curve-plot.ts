import { areaY, axisY, dot, lineY, plot, ruleY, text } from '@observablehq/plot';
import { WORD, type CurveName, type Step } from './steps.ts';

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

/** The middle of each word's band. */
const BANDS = [10, 30, 50, 70, 90];
const LOOK = {
  composure: { symbol: 'circle', dash: '' },
  ground: { symbol: 'diamond', dash: '7 4' },
} as const;

interface Dot { readonly step: number; readonly value: number; readonly by: number }

/** Draws one curve, told apart by its dashes and markers as well as by its colour. */
export function drawCurve(name: CurveName, steps: readonly Step[], frame: Frame): DrawnCurve {
  const dots = steps.map((step, place): Dot => ({ step: place, ...step[name] }));
  const drawn = plotOf(name, dots, frame);
  const svg = drawn as unknown as SVGSVGElement;
  // Our policy forbids inline styles. A style that never stood in the page is never tried; its rules stand in curves.module.css.
  svg.querySelectorAll('style').forEach((style) => style.remove());
  svg.setAttribute('aria-hidden', 'true');
  const x = drawn.scale('x');
  const y = drawn.scale('y');
  const cursor = addCursor(svg, frame);
  return {
    svg,
    mark: (step) => cursor(Number(x?.apply(step)), Number(y?.apply(dots[step]?.value ?? 0))),
    stepAt: (clientX) => {
      const place = Number(x?.invert?.(clientX - svg.getBoundingClientRect().left));
      return Math.min(dots.length - 1, Math.max(0, Math.round(place)));
    },
  };
}

function plotOf(name: CurveName, dots: readonly Dot[], { width, height, left, right, em }: Frame) {
  const last = Math.max(1, dots.length - 1);
  const { symbol, dash } = LOOK[name];
  const between = (width - left - right) / last;
  const at = { x: 'step', y: 'value' } as const;
  const line = { ...at, curve: 'monotone-x' } as const;
  const marker = { ...at, symbol, r: Math.min(0.36 * em, Math.max(2.2, between * 0.42)), stroke: 'currentColor', strokeWidth: 1.75 } as const;
  return plot({
    className: 'curve',
    width, height, marginLeft: left, marginRight: right, marginTop: 0.6 * em, marginBottom: 0.6 * em,
    x: { domain: [0, last], axis: null },
    y: { domain: [0, 100], axis: null },
    marks: [
      ruleY([0, 20, 40, 60, 80, 100], { stroke: 'currentColor', strokeOpacity: 0.16 }),
      left < em ? null : axisY(BANDS, { tickFormat: WORD[name], tickSize: 0, tickPadding: 0.4 * em, label: null, color: 'var(--axis)', fontSize: 0.8 * em }),
      areaY(dots, { ...line, fill: 'currentColor', fillOpacity: 0.09 }),
      lineY(dots, { ...line, stroke: 'currentColor', strokeWidth: 2.25, strokeDasharray: dash }),
      dot(dots.filter(({ by }) => by > 0), { ...marker, fill: 'currentColor' }),
      dot(dots.filter(({ by }) => by < 0), { ...marker, fill: 'var(--page)' }),
      text(dots.slice(-1), { ...at, text: 'value', dx: 0.8 * em, textAnchor: 'start', fontSize: em, fontWeight: 700, fill: 'currentColor' }),
    ],
  });
}

/** A line from top to bottom and a ring around the point it stands at. */
function addCursor(svg: SVGSVGElement, { height, em }: Frame): (x: number, y: number) => void {
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
