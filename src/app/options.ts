import { MAX_SEED } from '../core/run/run.ts';
import { isLocale } from '../core/story/catalogue.ts';

/**
 * What the address asks for: `?story=<id>&seed=<n>` goes straight into a meeting, and with
 * `&choices=<0,2,1>` to the decision after those were taken. `?debug` shows how it stands,
 * `?locale=<language>` shows every meeting in that language.
 */
export interface Options {
  readonly story: string | null;
  readonly seed: number | null;
  /** Choices by their numbers, taken before anything is shown. */
  readonly choices: readonly number[];
  readonly locale: string | null;
  readonly debug: boolean;
  /** `?debug=always`: the stage never sleeps, so that its full rate can be measured. */
  readonly always: boolean;
}

export function readOptions(search: string): Options {
  const asked = new URLSearchParams(search);
  const seed = asked.get('seed');
  const locale = asked.get('locale');
  return {
    story: asked.get('story'),
    seed: seed === null ? null : readSeed(seed),
    choices: readChoices(asked.get('choices') ?? ''),
    locale: locale !== null && isLocale(locale) ? locale : null,
    debug: asked.has('debug') && asked.get('debug') !== 'always',
    always: asked.get('debug') === 'always',
  };
}

const readChoices = (text: string): readonly number[] => (/^\d{1,3}(?:,\d{1,3}){0,299}$/.test(text) ? text.split(',').map(Number) : []);

const readSeed = (text: string): number | null => {
  const seed = Number(text);
  return /^\d{1,10}$/.test(text) && seed <= MAX_SEED ? seed : null;
};
