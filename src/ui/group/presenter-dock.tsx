import { useEffect, useState } from 'preact/hooks';
import type { IconName } from '../shared/icon.tsx';
import { useCommands } from '../store.tsx';
import type { PresenterView } from './contract.ts';
import { besides, countOf, likeliest, standings, type Lead, type LeadPress } from './presenter-press.ts';
import { PressButton } from './press-button.tsx';
import { PresenterPause } from './presenter-pause.tsx';
import { PresenterSteps } from './presenter-steps.tsx';
import { words } from './presenter-words.ts';
import styles from './presenter-dock.module.css';

const ICONS: Record<Lead, IconName> = {
  next: 'arrowRight', previous: 'arrowLeft', open: 'hand', close: 'check', discuss: 'chat', revote: 'retry', reveal: 'list', resume: 'play', debrief: 'book', play: 'play',
};

/** Under the thumb: what most likely comes next, large; what else makes sense; and the ways back. */
export function PresenterDock({ view }: { view: PresenterView }) {
  const commands = useCommands();
  const main = likeliest(view);
  const settled = useSettled(`${main?.kind}/${view.stage}`);
  const go = (lead: LeadPress): void => {
    if (lead.kind === 'debrief') commands.openRoomDebrief();
    else if (lead.kind === 'play') commands.press({ kind: 'play', index: lead.option.index });
    else commands.press({ kind: lead.kind });
  };
  return (
    <section class={styles.dock} aria-label={words.controls}>
      <Glance view={view} />
      {main && (
        <div class={styles.main}>
          <PressButton look="main" icon={ICONS[main.kind]} aria-disabled={!settled} onClick={() => { if (settled) go(main); }}>
            {main.kind === 'play' ? words.play(main.option.letter) : words.presses[main.kind]}
          </PressButton>
        </div>
      )}
      <div class={styles.others}>
        {besides(view).map((kind) => <PressButton key={kind} icon={ICONS[kind]} onClick={() => go({ kind })}>{words.presses[kind]}</PressButton>)}
      </div>
      {view.stage !== 'ended' && (
        <div class={styles.ways}>
          <PresenterSteps view={view} />
          {view.stage !== 'paused' && <PresenterPause questions={view.questions} />}
        </div>
      )}
    </section>
  );
}

/** The count in one look, where the options themselves are further up the page. */
function Glance({ view }: { view: PresenterView }) {
  const count = countOf(view);
  if (count.length === 0 || view.options.length === 0) return null;
  const places = standings(count, view.options.length);
  const most = Math.max(1, ...count);
  return (
    <div class={styles.glance} aria-hidden="true">
      {view.options.map(({ letter, index }, place) => (
        <span key={index} data-place={places[place]}><i style={{ blockSize: `${((count[place] ?? 0) / most) * 100}%` }} /><b>{letter}</b><span>{count[place] ?? 0}</span></span>
      ))}
    </div>
  );
}

const SETTLES_MS = 350;

/** The large button rests a moment when its meaning changes, so that a second tap of the thumb doesn't press what was not read. */
function useSettled(meaning: string): boolean {
  const [settled, setSettled] = useState(meaning);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(meaning), SETTLES_MS);
    return () => clearTimeout(timer);
  }, [meaning]);
  return settled === meaning;
}
