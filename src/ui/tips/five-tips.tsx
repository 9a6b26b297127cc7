import { TIPS, type Tip } from '../../core/tips/tips.ts';
import { Icon, type IconName } from '../shared/icon.tsx';
import { SeeIt } from './see-it.tsx';
import { words } from './words.ts';
import styles from './tips.module.css';

const PICTURES = { strength: 'hand', listen: 'ear', 'common-ground': 'handshake', 'win-win': 'list', 'walk-away': 'door' } as const satisfies Record<Tip, IconName>;

/** The five tips, and what they stand on. In brief for a last look before the door. */
export function FiveTips({ brief = false }: { brief?: boolean }) {
  return (
    <div class={styles.tips} data-brief={brief}>
      <ol class={styles.five}>
        {TIPS.map((tip) => <TipCard key={tip} tip={tip} brief={brief} />)}
      </ol>
      <div class={styles.under}>
        <h3>{words.under.name}</h3>
        <p>{words.under.text}</p>
      </div>
      <p class={styles.credit}>{words.credit}</p>
    </div>
  );
}

function TipCard({ tip, brief }: { tip: Tip; brief: boolean }) {
  const { name, short, text, say } = words.tips[tip];
  return (
    <li class={styles.tip} data-tip={tip}>
      <span class={styles.picture}><Icon name={PICTURES[tip]} size={1.5} /></span>
      <h3>{name}</h3>
      <p class={styles.text}>{brief ? short : text}</p>
      <p class={styles.say}><span class="visually-hidden">{words.youCouldSay}: </span>{say}</p>
      {!brief && <SeeIt tip={tip} />}
    </li>
  );
}
