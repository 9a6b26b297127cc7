import type { Stand, TipPoint } from '../../core/run/progress.ts';
import { composureWord, groundWord } from '../../core/meeting/words.ts';
import type { Tip } from '../../core/tips/tips.ts';
import { planWord } from '../debrief/words.ts';
import { words as tipWords } from '../tips/words.ts';

const inWords = (word: string, value: number): string => `${word.toLowerCase()} (${value})`;
const times = (number: number): string => ['not yet', 'once', 'twice'][number] ?? `${number} times`;
const moments = ({ practised, against }: TipPoint): string => (against === 0 ? times(practised) : `${times(practised)}, and ${times(against)} the other way`);

/** Every word of this screen, in one place. */
export const words = {
  back: 'The shelf',
  heading: 'Your meetings',
  none: 'Nothing here yet. When you’ve had a meeting, you can look back on it here.',
  noneFound: 'None of your meetings is like that. Change what you look for above.',
  exportAll: 'Save all as a file',
  clear: 'Clear everything',
  bringBack: 'Bring it all back',

  find: 'Find a meeting',
  search: 'Search by name',
  starred: 'Starred',
  finished: 'Finished',
  ending: 'How it ended',
  anyEnding: 'Any ending',
  hand: 'What lay beneath',
  anyHand: 'Anything',

  change: 'From your first meeting to your last',
  sentences: (first: Stand, last: Stand): readonly string[] => [
    `In your first meeting you heard ${first.heard} of ${first.couldHear} things that could be heard; in the last, ${last.heard} of ${last.couldHear}.`,
    `You left the first one ${inWords(composureWord(first.composure), first.composure)}, and the last one ${inWords(composureWord(last.composure), last.composure)}.`,
    `Common ground was ${inWords(groundWord(first.commonGround), first.commonGround)} then, and ${inWords(groundWord(last.commonGround), last.commonGround)} in the last.`,
    `The plan was ${inWords(planWord(first.plan), first.plan)} the first time, and ${inWords(planWord(last.plan), last.plan)} the last.`,
    `Of ${last.couldGive} things you could give, you used ${first.gives} the first time and ${last.gives} the last.`,
  ],
  charts: 'The five tips, meeting by meeting',
  chartsAbout: 'Bars that rise: words that went with a tip. Bars that hang: words that went the other way.',
  tips: (tip: Tip): string => tipWords.tips[tip].name,
  chart: (first: TipPoint, last: TipPoint) =>
    `In the first: ${moments(first)}. In the last: ${moments(last)}.`,

  composure: 'Composure', ground: 'Common ground', plan: 'The plan',
  result: (name: string, word: string, value: number) => `${name}: ${word} ${value}`,
  decisions: (number: number) => (number === 1 ? 'One choice made' : `${number} choices made`),
  reckoning: 'Looking it through …',
  outgrown: 'Its story has been edited since, and this meeting no longer fits it. It is kept as it was.',
  again: (decision: number, of: string) => `Tried again from decision ${decision} of ${of}`,
  shared: 'Came by a link',
  beneath: 'What lay beneath',
  goOn: 'Go on',
  goOnWith: (name: string) => `Go on with ${name}`,
  debrief: 'Read the debrief',
  debriefOf: (name: string) => `Read the debrief of ${name}`,
  more: 'More',
  moreOf: (name: string) => `More about ${name}`,
  star: (name: string) => `Star ${name}`,
  playAgain: 'Play again',
  giveName: 'Give it a name',
  name: 'Name',
  compare: 'Compare with…',
  choosing: (name: string) => `Choose another meeting to lay beside ${name}.`,
  beside: 'Lay beside',
  besideOf: (name: string) => `Lay ${name} beside`,
  cancel: 'Cancel',
  export: 'Save as a file',
  delete: 'Delete',
  deleteOf: (name: string) => `Delete ${name}`,
  showMore: (number: number) => `Show more (${number} to come)`,
};

const WHEN = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', year: 'numeric', hour: 'numeric', minute: '2-digit' });

/** Made once: a formatter costs more than a row. */
export const sayWhen = (at: number): string => WHEN.format(at);
