import { momentAt, type PlanId, type TwiceVoted, type Workshop, type WorkshopStep } from '../../core/story/workshop.ts';
import { Part } from './part.tsx';
import { words } from './words.ts';
import styles from './plan.module.css';

interface Props { readonly plan: PlanId; readonly workshop: Workshop }

/** What happens when, minute by minute. */
export function Plan({ plan, workshop }: Props) {
  return (
    <Part id="plan" heading={words.plan.heading(plan)} ownSheet>
      <dl class={styles.ways}>
        <div><dt>{words.plan.once}</dt><dd>{words.plan.onceText}</dd></div>
        <div><dt>{words.plan.twice}</dt><dd>{words.plan.twiceText} <cite>{words.plan.twiceCite}</cite></dd></div>
        <div><dt>{words.plan.play}</dt><dd>{words.plan.playText}</dd></div>
      </dl>
      <ol class={styles.steps}>
        {workshop.plans[plan].map((step) => <Step key={step.from} step={step} votes={votesIn(workshop, plan, step)} />)}
      </ol>
      <div class={styles.closing}>
        <h3>{words.closing}</h3>
        <p class={styles.said}>“{workshop.closing.say}”</p>
        <ul>{workshop.closing.questions.map((text) => <li key={text}>{text}</li>)}</ul>
      </div>
    </Part>
  );
}

const votesIn = (workshop: Workshop, plan: PlanId, { scenes }: WorkshopStep): readonly TwiceVoted[] =>
  scenes.flatMap((scene) => momentAt(workshop, scene)?.twice ?? []).filter(({ short }) => plan === 'long' || short);

function Step({ step, votes }: { readonly step: WorkshopStep; readonly votes: readonly TwiceVoted[] }) {
  return (
    <li class={styles.step}>
      <p class={styles.time}><span aria-hidden="true">{words.plan.time(step.from, step.to)}</span><span class="visually-hidden">{words.plan.timeHeard(step.from, step.to)}</span></p>
      <div class={styles.what}>
        <h3>{step.title}</h3>
        <p>{step.do}</p>
        {step.say !== undefined && <p class={styles.said}>“{step.say}”</p>}
        {votes.map(({ after, talk }) => (
          <p key={after} class={styles.twice}><b>{words.plan.voteTwice}</b> “{after}” <b>{words.plan.talk}:</b> {talk}</p>
        ))}
      </div>
    </li>
  );
}
