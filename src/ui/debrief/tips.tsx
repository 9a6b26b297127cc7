import type { Missed, Strongest, TipView } from '../../core/debrief/debrief.ts';
import type { Tip } from '../../core/tips/tips.ts';
import { Button } from '../shared/button.tsx';
import { Icon, type IconName } from '../shared/icon.tsx';
import { useCommands } from '../store.tsx';
import { words as tipWords } from '../tips/words.ts';
import { Said } from './quote.tsx';
import { Spread } from './spread.tsx';
import { words } from './words.ts';
import styles from './tips.module.css';

const ICONS: Readonly<Record<Tip, IconName>> = {
  strength: 'wind', listen: 'ear', 'common-ground': 'handshake', 'win-win': 'lightbulb', 'walk-away': 'door',
};

/** Each tip with its strongest moment, and one moment that could be said another way. */
export function Tips({ tips, run, looking }: { tips: readonly TipView[]; run: string; looking: boolean }) {
  if (looking) return <Spread id="tips" title={words.tips.name} left={<p role="status">{words.tips.looking}</p>} />;
  if (tips.every(({ strongest, missed }) => !strongest && !missed)) {
    return <Spread id="tips" title={words.tips.name} left={<p>{words.tips.none}</p>} />;
  }
  return (
    <Spread id="tips" title={words.tips.name} intro={words.tips.intro}>
      {tips.map((view) => <TipRow key={view.tip} view={view} run={run} />)}
    </Spread>
  );
}

function TipRow({ view: { tip, strongest, missed }, run }: { view: TipView; run: string }) {
  const id = `debrief-tip-${tip}`;
  const { tryAgain } = useCommands();
  return (
    <article class={styles.tip} aria-labelledby={id}>
      <div class={styles.side}>
        <h3 id={id}><span class={styles.icon}><Icon name={ICONS[tip]} size={1.25} /></span>{tipWords.tips[tip].name}</h3>
        {strongest ? <StrongestMoment moment={strongest} /> : <p class={styles.none}>{missed ? words.tips.noStrongest : words.tips.neither}</p>}
      </div>
      <div class={styles.side}>
        {missed && <AnotherWay missed={missed} describedBy={id} onTry={() => tryAgain(run, missed.moment)} />}
        {!missed && strongest && <p class={styles.none}>{words.tips.noMissed}</p>}
      </div>
    </article>
  );
}

function StrongestMoment({ moment }: { moment: Strongest }) {
  return <>
    <h4>{words.tips.strongest}</h4>
    <Said quote={moment.quote} yours />
    {moment.followed && <Said quote={moment.followed} />}
    <p class={styles.why}>{moment.why}</p>
  </>;
}

function AnotherWay({ missed, describedBy, onTry }: { missed: Missed; describedBy: string; onTry: () => void }) {
  return (
    <div class={styles.another}>
      <h4>{words.tips.missed}</h4>
      {missed.heardBefore && <Said quote={missed.heardBefore} />}
      <Said quote={missed.quote} yours />
      <p class={styles.could}><b>{words.tips.open}</b> <span>{missed.instead}</span></p>
      <p class={styles.why}>{missed.why}</p>
      <Button icon="retry" aria-describedby={describedBy} onClick={onTry}>{words.tips.tryAgain}</Button>
    </div>
  );
}
