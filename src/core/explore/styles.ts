import { halvesOf } from '../story/fingerprint.ts';
import { MOVES, placeOf } from '../tips/tips.ts';
import { isOneOf } from '../story/vocabulary.ts';

/** No style: whatever comes. And the style of one who goes by the tips, to whom most meetings open up the most. */
export const NO_STYLE = 0;
export const BY_THE_TIPS = 1;

/** What players of different styles like of a story's choices: somebody likes some kinds of choices and dislikes others, all through a meeting. */
export class Styles {
  readonly #tags = new Map<number, readonly number[]>();
  readonly #tips = new Map<number, number>();

  learn(site: number, tags: readonly string[]): void {
    if (tags.length === 0) return;
    this.#tags.set(site, tags.map((tag) => halvesOf(tag)[0]));
    this.#tips.set(site, tags.reduce((sum, tag) => sum + byTheTips(tag), 0));
  }

  /** Any other number is a style of its own. */
  likes(site: number, style: number): number {
    if (style === NO_STYLE) return 0;
    if (style === BY_THE_TIPS) return this.#tips.get(site) ?? 0;
    let sum = 0;
    for (const tag of this.#tags.get(site) ?? []) sum += ((Math.imul(tag ^ style, 0x9e3779b1) >>> 8) % 1000) / 250 - 2;
    return sum;
  }
}

function byTheTips(tag: string): number {
  const [key = '', value = ''] = tag.split(': ');
  if (key === 'table') return value === 'breathe' || value === 'break' ? 0 : -3;
  return key === 'move' && isOneOf(MOVES, value) ? (placeOf(value).practises ? 1 : -4) : 0;
}
