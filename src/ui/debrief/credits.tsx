import type { Credit } from '../../core/debrief/debrief.ts';
import { Icon, type IconName } from '../shared/icon.tsx';
import { Said } from './quote.tsx';
import { Spread } from './spread.tsx';
import { words } from './words.ts';
import styles from './credits.module.css';

const ICONS: Readonly<Record<Credit['kind'], IconName>> = { silence: 'ear', pause: 'wind', leaving: 'door' };

/** Times when saying nothing, stopping or leaving was the right thing. */
export function Credits({ credits }: { credits: readonly Credit[] }) {
  const all = credits.map((credit) => <One key={credit.kind} credit={credit} />);
  const [first, second, ...others] = all;
  return <Spread id="credits" title={words.credits.name} intro={words.credits.intro} left={first} right={second}>{others}</Spread>;
}

function One({ credit: { kind, quote, followed, why } }: { credit: Credit }) {
  return (
    <article class={styles.credit}>
      <h3><span class={styles.icon}><Icon name={ICONS[kind]} size={1.25} /></span>{words.credits.kinds[kind]}</h3>
      <Said quote={quote} yours />
      {followed && <><h4>{words.credits.after}</h4><Said quote={followed} /></>}
      <p class={styles.why}>{why}</p>
    </article>
  );
}
