import { useState } from 'preact/hooks';
import { PLANS, type PlanId } from '../../core/story/workshop.ts';
import { Button } from '../shared/button.tsx';
import { Page } from '../shared/page.tsx';
import { useCommands, useUiState } from '../store.tsx';
import type { GuideView } from './contract.ts';
import { Cited, Lists } from './lists.tsx';
import { Contents, Part } from './part.tsx';
import { Plan } from './plan.tsx';
import { Scenes } from './scenes.tsx';
import { TenMinutes } from './ten-minutes.tsx';
import { words } from './words.ts';
import styles from './guide.module.css';

/** How to run a meeting with a room: what is needed in the next ten minutes first. It is made to be printed, too. */
export function GuideScreen() {
  const view = useUiState((state) => state.guide);
  return view && <Guide view={view} />;
}

function Guide({ view: { scenario, workshop } }: { readonly view: GuideView }) {
  const { go } = useCommands();
  const [plan, setPlan] = useState<PlanId>('short');
  return (
    <Page back={words.back} onBack={() => go('shelf')}>
      <div class={styles.over}>
        <div>
          <h1>{words.heading(scenario.title)}</h1>
          <p>{workshop.about}</p>
        </div>
        <div class={styles.acts}>
          <PlanSwitch plan={plan} onPlan={setPlan} />
          <Button look="main" icon="printer" onClick={() => print()}>{words.print}</Button>
        </div>
      </div>
      <article class={styles.guide}>
        <TenMinutes contentNote={scenario.contentNote} />
        <Contents />
        <Part id="know"><ul class={styles.know}>{workshop.know.map((text) => <li key={text}>{text}</li>)}</ul></Part>
        <Part id="beneath" intro={words.beneath}><ul class={styles.beneath}>{scenario.hands.map(({ id, beneath }) => <li key={id}>{beneath}</li>)}</ul></Part>
        <Cited id="advice" intro={words.advice.intro} items={words.advice.items}>
          <p>{words.advice.differs}</p>
          <p class={styles.ours}>{words.advice.ours}</p>
        </Cited>
        <Plan plan={plan} workshop={workshop} />
        <Scenes plan={plan} scenario={scenario} workshop={workshop} />
        <Lists id="care" lists={words.care} />
        <Lists id="prepare" lists={words.prepare(scenario.minutes)} />
        <Cited id="rules" intro={words.rules} items={scenario.rights} />
        <p class={styles.foot}>{words.foot}</p>
      </article>
    </Page>
  );
}

function PlanSwitch({ plan, onPlan }: { readonly plan: PlanId; readonly onPlan: (plan: PlanId) => void }) {
  return (
    <fieldset class={styles.switch}>
      <legend>{words.howLong}</legend>
      {(Object.keys(PLANS) as PlanId[]).map((id) => (
        <label key={id}>
          <input type="radio" name="plan" checked={id === plan} onChange={() => onPlan(id)} />
          <span>{words.minutes(id)}</span>
        </label>
      ))}
    </fieldset>
  );
}
