import { quoted } from './quote.tsx';
import type { Stand, Step } from './steps.ts';
import { words } from './words.ts';
import styles from './curve-table.module.css';

const { table, start, startText } = words.curves;

/** What the curves show, as a table: nothing in them is for the eye alone. */
export function CurveTable({ steps }: { steps: readonly Step[] }) {
  return (
    <details class={styles.details}>
      <summary>{table.open}</summary>
      <div class={styles.scroll} tabIndex={0} role="group" aria-label={table.caption}>
        <table>
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{table.who}</th><th scope="col">{table.said}</th>
              <th scope="col">{table.composure}</th><th scope="col">{table.ground}</th>
            </tr>
          </thead>
          <tbody>{steps.map((step, place) => <Row key={place} step={step} first={place === 0} />)}</tbody>
        </table>
      </div>
    </details>
  );
}

function Row({ step: { quote, composure, ground }, first }: { step: Step; first: boolean }) {
  return (
    <tr>
      <th scope="row">{first ? start : quote?.speaker ?? table.same}</th>
      <td>{quote ? quoted(quote) : startText}</td>
      <td>{cell(composure, first)}</td>
      <td>{cell(ground, first)}</td>
    </tr>
  );
}

const cell = ({ by, value }: Stand, first: boolean): string | number => (first ? value : by === 0 ? table.same : table.cell(by, value));
