import { momentAt, paceOf, type PlanId, type Workshop, type WorkshopMoment } from '../../core/story/workshop.ts';
import type { Scenario } from '../../core/story/scenario.ts';
import { words as tips } from '../tips/words.ts';
import { Part } from './part.tsx';
import { words } from './words.ts';
import styles from './scenes.module.css';

interface Props { readonly plan: PlanId; readonly scenario: Scenario; readonly workshop: Workshop }

/** What to look out for and to ask, in the order of the meeting. */
export function Scenes({ plan, scenario, workshop }: Props) {
  return (
    <Part id="scenes" intro={words.scenes.intro} {...(plan === 'short' && { ownSheet: true })}>
      <div class={styles.scenes}>
        {scenario.scenes.map(({ id, title }) => {
          const moment = momentAt(workshop, id);
          return moment && <Scene key={id} title={title} minute={paceOf(workshop, plan, id)} moment={moment} />;
        })}
      </div>
    </Part>
  );
}

function Scene({ title, minute, moment }: { readonly title: string; readonly minute: number | null; readonly moment: WorkshopMoment }) {
  return (
    <article class={styles.scene}>
      <h3>{title}{minute !== null && <span class={styles.minute}>{words.scenes.at(minute)}</span>}</h3>
      <p>{moment.watch}</p>
      {moment.pause !== undefined && <p><b>{words.scenes.pause}:</b> {moment.pause}</p>}
      <p class={styles.ask}><b>{words.scenes.ask}</b></p>
      <ul>{moment.questions.map((text) => <li key={text}>{text}</li>)}</ul>
      <p class={styles.tips}>{words.scenes.tips}: {moment.tips.map((tip) => tips.tips[tip].name).join(' · ')}</p>
    </article>
  );
}
