import { TEXT_SPEEDS } from '../../core/run/arrival.ts';
import type { Settings } from '../contract.ts';
import { useCommands, useUiState } from '../store.tsx';
import { Choice, Range, Switch } from './controls.tsx';
import { words } from './words.ts';
import styles from './settings.module.css';

/** All settings. They hold from the moment they are touched; there is nothing to save. */
export function SettingsPanel() {
  const settings = useUiState((state) => state.settings);
  const { set } = useCommands();
  return (
    <div class={styles.panel}>
      <Reading settings={settings} set={set} />
      <fieldset class={styles.group}>
        <legend>{words.pace}</legend>
        <Choice
          name={words.speed}
          options={TEXT_SPEEDS.map((speed) => ({ value: speed, name: words.speeds[speed] }))}
          value={settings.textSpeed}
          onPick={(textSpeed) => set({ textSpeed })}
        />
        <Switch {...words.autoAdvance} on={settings.autoAdvance} onTurn={(autoAdvance) => set({ autoAdvance })} />
        <Switch {...words.skipRead} on={settings.skipRead} onTurn={(skipRead) => set({ skipRead })} />
      </fieldset>
      <fieldset class={styles.group}>
        <legend>{words.movement}</legend>
        <Switch {...words.reducedMotion} on={settings.reducedMotion} onTurn={(reducedMotion) => set({ reducedMotion })} />
      </fieldset>
      <fieldset class={styles.group}>
        <legend>{words.soundHeading}</legend>
        <Switch {...words.sound} on={settings.sound} onTurn={(sound) => set({ sound })} />
        <Range name={words.volume} min={0} max={1} step={0.1} value={settings.volume} disabled={!settings.sound} onMove={(volume) => set({ volume })} />
        <Switch {...words.murmur} on={settings.murmur} disabled={!settings.sound} onTurn={(murmur) => set({ murmur })} />
      </fieldset>
    </div>
  );
}

function Reading({ settings, set }: { settings: Settings; set: (change: Partial<Settings>) => void }) {
  return (
    <fieldset class={styles.group}>
      <legend>{words.reading}</legend>
      <Range name={words.size} min={1} max={1.6} step={0.1} value={settings.textScale} onMove={(textScale) => set({ textScale })} />
      <p class={styles.sample} aria-hidden="true">{words.sample}</p>
      <Choice
        name={words.typeface}
        options={(['usual', 'plain'] as const).map((typeface) => ({ value: typeface, ...words.typefaces[typeface] }))}
        value={settings.typeface}
        onPick={(typeface) => set({ typeface })}
      />
    </fieldset>
  );
}
