import * as v from 'valibot';
import { TEXT_SPEEDS } from '../core/run/arrival.ts';
import type { Settings } from '../ui/contract.ts';

export const DEFAULT_SETTINGS: Settings = {
  textSpeed: 'normal', autoAdvance: false, skipRead: false, textScale: 1, reducedMotion: false, sound: true, volume: 0.8, murmur: false, typeface: 'usual',
};

const within = (low: number, high: number) => v.pipe(v.number(), v.minValue(low), v.maxValue(high));

/** Each setting by itself: one that was kept badly, or by another version, gives way to the usual one. */
const settings = v.object({
  textSpeed: v.fallback(v.picklist(TEXT_SPEEDS), DEFAULT_SETTINGS.textSpeed),
  autoAdvance: v.fallback(v.boolean(), DEFAULT_SETTINGS.autoAdvance),
  skipRead: v.fallback(v.boolean(), DEFAULT_SETTINGS.skipRead),
  textScale: v.fallback(within(1, 1.6), DEFAULT_SETTINGS.textScale),
  reducedMotion: v.fallback(v.boolean(), DEFAULT_SETTINGS.reducedMotion),
  sound: v.fallback(v.boolean(), DEFAULT_SETTINGS.sound),
  volume: v.fallback(within(0, 1), DEFAULT_SETTINGS.volume),
  murmur: v.fallback(v.boolean(), DEFAULT_SETTINGS.murmur),
  typeface: v.fallback(v.picklist(['usual', 'plain']), DEFAULT_SETTINGS.typeface),
});

/** The settings as they were kept on this device, by whatever version. */
export const readSettings = (kept: unknown): Settings => v.parse(settings, { ...DEFAULT_SETTINGS, ...(typeof kept === 'object' ? kept : {}) });

/** Puts the settings that concern the whole page where its styles read them. */
export function applySettings(chosen: Settings, root: HTMLElement): void {
  root.style.setProperty('--scale', String(chosen.textScale));
  root.dataset['motion'] = chosen.reducedMotion ? 'reduced' : 'full';
  root.dataset['typeface'] = chosen.typeface;
}
