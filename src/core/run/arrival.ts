export const TEXT_SPEEDS = ['slow', 'normal', 'fast', 'at-once'] as const;
export type TextSpeed = (typeof TEXT_SPEEDS)[number];

/** Milliseconds a letter takes; 0 shows the line at once. */
const LETTER: Record<TextSpeed, number> = { slow: 44, normal: 24, fast: 12, 'at-once': 0 };
/** How many letters' time a voice rests after these marks. */
const RESTS: Readonly<Record<string, number>> = { '.': 10, '!': 10, '?': 10, '…': 14, ',': 5, ';': 7, ':': 7, '–': 6, '—': 6 };

/** Milliseconds that a silence is held before somebody breaks it. */
export const HOLD: Readonly<Record<TextSpeed, number>> = { slow: 2600, normal: 2100, fast: 1500, 'at-once': 0 };

/** When each letter of a line stands on the page, in milliseconds from its start. Rests come after a mark, never at the end. */
export function arrivalTimes(text: string, speed: TextSpeed): readonly number[] {
  let at = 0;
  return [...Array(text.length).keys()].map((index) => {
    const before = text[index - 1] ?? '';
    const rest = text[index] === ' ' || text[index] === '”' ? 0 : restAfter(text, index);
    at += LETTER[speed] * (1 + (before === '' ? 0 : rest));
    return at;
  });
}

/** A rest belongs before the first letter after a mark and a space. */
function restAfter(text: string, index: number): number {
  if (text[index - 1] !== ' ') return 0;
  const mark = text[index - 2] === '”' ? text[index - 3] : text[index - 2];
  return RESTS[mark ?? ''] ?? 0;
}

/** How many letters have arrived after so many milliseconds. */
export function arrivedBy(times: readonly number[], elapsed: number): number {
  const waiting = times.findIndex((time) => time > elapsed);
  return waiting === -1 ? times.length : waiting;
}

/** How long something stays that comes and goes by itself, against its reading time. */
const STAYS: Readonly<Record<TextSpeed, number>> = { slow: 1.4, normal: 1, fast: 0.75, 'at-once': 1 };
const STAYS_AT_MOST = 14_000;

/** Milliseconds that words stay, where a meeting plays by itself. */
export const stayingTime = (text: string, speed: TextSpeed): number => Math.min(STAYS_AT_MOST, readingTime(text) * STAYS[speed]);

/** Milliseconds it takes to read a line once its words stand there, for those who let the lines leave by themselves. */
export const readingTime = (text: string): number => 1400 + text.split(/\s+/).length * 170;
