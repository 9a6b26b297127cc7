import { FOCUSES, type Focus } from '../../core/ballot/pick.ts';
import type { ReportedDecision } from '../../core/ballot/report.ts';
import { words } from './words.ts';
import styles from './decision-list.module.css';

interface FocusProps { readonly focus: Focus; readonly counts: Readonly<Record<Focus, number>>; readonly onFocus: (focus: Focus) => void }

/** Which decisions are shown. */
export const FocusChoice = ({ focus, counts, onFocus }: FocusProps) => (
  <fieldset class={styles.focuses}>
    <legend class="visually-hidden">{words.focusName}</legend>
    {FOCUSES.map((each) => (
      <label key={each}>
        <input type="radio" name="focus" checked={focus === each} onChange={() => onFocus(each)} />
        {words.focuses[each]} <span>{counts[each]}</span>
      </label>
    ))}
  </fieldset>
);

interface Props {
  readonly decisions: readonly ReportedDecision[];
  readonly back: readonly ReportedDecision[];
  readonly shown: ReportedDecision | null;
  readonly onShow: (decision: ReportedDecision) => void;
}

/** Every decision as a number under its scene, with the room's last vote drawn small beneath it. */
export function DecisionList({ decisions, back, shown, onShow }: Props) {
  const groups = [
    ...byScene(decisions).map((group) => ({ ...group, nameOf: words.decision })),
    ...(back.length > 0 ? [{ title: words.leftBehind, decisions: back, nameOf: words.goneBack }] : []),
  ];
  return (
    <nav class={styles.list} aria-label={words.decisions}>
      {groups.map(({ title, decisions: its, nameOf }) => (
        <section key={`${title} ${its[0]?.decision}`}>
          {title && <h3>{title}</h3>}
          <ol>{its.map((decision) => <li key={decision.decision}><Chip name={nameOf(decision.decision + 1)} decision={decision} shown={decision === shown} onShow={onShow} /></li>)}</ol>
        </section>
      ))}
    </nav>
  );
}

function Chip({ name, decision, shown, onShow }: { name: string; decision: ReportedDecision; shown: boolean; onShow: Props['onShow'] }) {
  return (
    <button type="button" class={styles.chip} aria-current={shown} aria-label={name} onClick={() => onShow(decision)}>
      {decision.decision + 1}
      <span class={styles.small} aria-hidden="true">
        {decision.options.map(({ letter, shares }, place) => <i key={letter} data-played={place === decision.played} style={{ flexGrow: shares.at(-1) ?? 0 }} />)}
      </span>
    </button>
  );
}

function byScene(decisions: readonly ReportedDecision[]): readonly { readonly title: string | null; readonly decisions: readonly ReportedDecision[] }[] {
  const groups: { title: string | null; decisions: ReportedDecision[] }[] = [];
  for (const decision of decisions) {
    const title = decision.scene?.title ?? null;
    const last = groups.at(-1);
    if (last && last.title === title) last.decisions.push(decision);
    else groups.push({ title, decisions: [decision] });
  }
  return groups;
}
