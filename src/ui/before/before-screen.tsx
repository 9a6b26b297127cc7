import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scenario } from '../../core/story/scenario.ts';
import { IconButton } from '../shared/button.tsx';
import { Page } from '../shared/page.tsx';
import { SettingsDialog } from '../settings/settings-dialog.tsx';
import { useCommands, useUiState } from '../store.tsx';
import { ChildStep } from './child-step.tsx';
import { DoorStep } from './door-step.tsx';
import { LetterStep } from './letter-step.tsx';
import { NotebookStep } from './notebook-step.tsx';
import { PeopleStep } from './people-step.tsx';
import { StepBar, StepList } from './steps.tsx';
import { usePreparation } from './preparation.ts';
import { STEPS, words, type Step } from './words.ts';
import styles from './before.module.css';

/** Between the shelf and the meeting: five steps, taken in any order, none of them required. */
export function BeforeScreen() {
  const scenario = useUiState((state) => state.scenario);
  return scenario && <Before key={scenario.id} scenario={scenario} />;
}

function Before({ scenario }: { scenario: Scenario }) {
  const { go, begin, tap } = useCommands();
  const [step, setStep] = useState<Step>('child');
  const [settingsOpen, openSettings] = useState(false);
  const notebook = usePreparation();
  const [opening, setOpening] = useState(false);
  const top = useStepTop(step);
  const walk = (to: Step): void => { tap(); setStep(to); };
  const openDoor = (): void => {
    if (opening) return;
    setOpening(true);
    setTimeout(() => begin(scenario.id, notebook.preparation), isStill() ? 0 : SWING);
    setTimeout(() => setOpening(false), SHUTS_AGAIN);
  };
  return (
    <Page
      back={words.back}
      onBack={() => go('shelf')}
      heading={<h1 class={styles.title}><span class="visually-hidden">{words.before}: </span>{scenario.title}</h1>}
      tools={<IconButton icon="gear" label={words.settings} onClick={() => openSettings(true)} />}
    >
      <StepList step={step} child={scenario.child.name} onWalk={walk} />
      <section ref={top} tabIndex={-1} class={styles.step} aria-label={words.names(scenario.child.name)[step]}>
        {step === 'child' && <ChildStep scenario={scenario} />}
        {step === 'letter' && <LetterStep letter={scenario.letter} />}
        {step === 'people' && <PeopleStep cast={scenario.cast} />}
        {step === 'notebook' && <NotebookStep scenario={scenario} notebook={notebook} />}
        {step === 'door' && <DoorStep scenario={scenario} preparation={notebook.preparation} opening={opening} onOpen={openDoor} onEdit={() => walk('notebook')} />}
      </section>
      <StepBar scenario={scenario.id} step={step} opening={opening} onWalk={walk} onOpen={openDoor} />
      <div class={styles.light} data-opening={opening} aria-hidden="true" />
      {settingsOpen && <SettingsDialog onClose={() => openSettings(false)} />}
    </Page>
  );
}

/** How long the door takes to swing open, and when it falls shut again if nothing came of it: milliseconds. */
const SWING = 520;
const SHUTS_AGAIN = 2500;

const isStill = (): boolean => document.documentElement.dataset['motion'] === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Brings a new step into view, and the focus to it, so that it is read from its beginning. */
function useStepTop(step: Step) {
  const top = useRef<HTMLElement>(null);
  const shown = useRef<Step>(STEPS[0]);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    window.scrollTo({ top: 0 });
    top.current?.focus({ preventScroll: true });
  }, [step]);
  return top;
}
