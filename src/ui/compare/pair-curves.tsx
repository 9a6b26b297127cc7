import { useState } from 'preact/hooks';
import type { Comparison, Stand } from '../../core/run/compare.ts';
import { words as debrief } from '../debrief/words.ts';
import { words } from './words.ts';
import styles from './compare.module.css';

const METERS = [['composure', debrief.results.composure], ['commonGround', debrief.results.ground]] as const;
const WIDE = 640;
const HIGH = 230;
const EDGE = 12;
/** Room for a curve's name at its end. */
const NAMES = 136;
const SIDES = ['first', 'second'] as const;

/** Each meter in both meetings: one unbroken with round marks, the other dashed with square ones, each named at its end. */
export function PairCurves({ comparison }: { comparison: Comparison }) {
  return (
    <section class={styles.sheet}>
      <h2>{words.curves.name}</h2>
      <div class={styles.charts}>{METERS.map(([meter, name]) => <Chart key={meter} meter={meter} name={name} comparison={comparison} />)}</div>
      <Table comparison={comparison} />
    </section>
  );
}

function Chart({ meter, name, comparison: { curves, alike, parting } }: { meter: keyof Stand; name: string; comparison: Comparison }) {
  const last = Math.max(1, ...curves.map((curve) => curve.length - 1));
  const x = (at: number): number => EDGE + (at / last) * (WIDE - EDGE - NAMES);
  const y = (value: number): number => HIGH - EDGE - (value / 100) * (HIGH - 2 * EDGE);
  const ends = curves.map((curve) => y(curve.at(-1)?.[meter] ?? 0));
  return (
    <figure class={styles.chart}>
      <figcaption>{name}</figcaption>
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={words.curves.drawn(name)}>
        {[0, 20, 40, 60, 80, 100].map((value) => <line key={value} class={styles.rule} x1={EDGE} x2={WIDE - NAMES} y1={y(value)} y2={y(value)} />)}
        {parting && <line class={styles.parts} x1={x(alike)} x2={x(alike)} y1={0} y2={HIGH}><title>{words.curves.parts}</title></line>}
        {curves.map((curve, side) => (
          <g key={side} class={styles[SIDES[side] ?? 'first']}>
            <polyline class={styles.curve} points={curve.map((stand, at) => `${x(at)},${y(stand[meter])}`).join(' ')} />
            {curve.map((stand, at) => (at === 0 || stand[meter] === curve[at - 1]?.[meter] ? null : <Mark key={at} side={side} x={x(at)} y={y(stand[meter])} />))}
            <text x={x(curve.length - 1) + 10} y={apart(ends, side) + 5}>{words.curves.ends[side]}</text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

const Mark = ({ side, x, y }: { side: number; x: number; y: number }) =>
  (side === 0 ? <circle cx={x} cy={y} r={4} /> : <rect x={x - 4} y={y - 4} width={8} height={8} />);

/** Two names never lie on one another. */
function apart(ends: readonly number[], side: number): number {
  const [one = 0, other = 0] = side === 0 ? ends : ends.toReversed();
  const near = Math.abs(one - other) < 26;
  const above = one < other || (one === other && side === 0);
  const middle = (one + other) / 2;
  return near ? middle + (above ? -13 : 13) : one;
}

function Table({ comparison: { curves } }: { comparison: Comparison }) {
  const { table } = words.curves;
  const [open, setOpen] = useState(false);
  const rows = [...Array(Math.max(...curves.map((curve) => curve.length))).keys()];
  return (
    <details class={styles.table} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{table.open}</summary>
      {open && <div class={styles.scroll} tabIndex={0} role="group" aria-label={words.curves.name}>
        <table>
          <thead>
            <tr><th scope="col">{table.after}</th>{METERS.flatMap(([meter, name]) => words.sides.map((side) => <th key={meter + side} scope="col">{name}, {side.toLowerCase()}</th>))}</tr>
          </thead>
          <tbody>{rows.map((at) => (
            <tr key={at}>
              <th scope="row">{at === 0 ? table.start : at}</th>
              {METERS.flatMap(([meter]) => curves.map((curve, side) => <td key={`${meter} ${side}`}>{curve[at]?.[meter] ?? '–'}</td>))}
            </tr>
          ))}</tbody>
        </table>
      </div>}
    </details>
  );
}
