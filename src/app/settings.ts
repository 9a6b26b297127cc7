import type { Settings } from '../ui/contract.ts';

export const DEFAULT_SETTINGS: Settings = {
  textSpeed: 'normal', autoAdvance: false, skipRead: false, textScale: 1, reducedMotion: false, sound: true, volume: 0.6, typeface: 'usual',
};

/** Puts the settings that concern the whole page where its styles read them. */
export function applySettings(settings: Settings, root: HTMLElement): void {
  root.style.setProperty('--scale', String(settings.textScale));
  root.dataset['motion'] = settings.reducedMotion ? 'reduced' : 'full';
  root.dataset['typeface'] = settings.typeface;
}
