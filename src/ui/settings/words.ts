import type { TextSpeed } from '../../core/run/arrival.ts';
import type { Settings } from '../contract.ts';

/** Every word the settings show, in one place. */
export const words = {
  title: 'Settings',
  close: 'Close settings',
  reading: 'Reading',
  size: 'Size of the words',
  percent: (scale: number) => `${Math.round(scale * 100)}%`,
  sample: 'This is how large the words are now.',
  typeface: 'Letters',
  typefaces: {
    usual: { name: 'Our letters', note: 'Shapes that are easy to tell apart' },
    plain: { name: 'Your device’s letters', note: 'The ones you’re used to, the notebook too' },
  } satisfies Record<Settings['typeface'], { name: string; note: string }>,
  pace: 'Pace',
  speed: 'How fast people talk',
  speeds: { slow: 'Slow', normal: 'As usual', fast: 'Fast', 'at-once': 'All at once' } satisfies Record<TextSpeed, string>,
  autoAdvance: { name: 'Go on by itself', note: 'The next words come when you’ve had time to read. Choices always wait for you.' },
  skipRead: { name: 'Pass over what I’ve read', note: 'Words you’ve seen in an earlier meeting go by at once.' },
  movement: 'Movement',
  reducedMotion: { name: 'Keep the room still', note: 'People change their faces, and nothing else moves.' },
  soundHeading: 'Sound',
  sound: { name: 'Sound on', note: 'The room, a page, a chair. No words, so nothing is lost without it.' },
  volume: 'Loudness',
  murmur: { name: 'A murmur of voices', note: 'A low hum of talk, without words. Off unless you want it.' },
};
