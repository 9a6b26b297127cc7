import { sayWhen, words as shelf } from '../shelf/words.ts';
import type { SideView } from './contract.ts';

/** Every word of this screen, in one place. */
export const words = {
  back: 'Your meetings', backToTables: 'All tables',
  heading: 'Two meetings, side by side',
  compare: 'Compare with another meeting',
  sides: ['The first', 'The second'] as const,
  shared: 'Shared with you',
  unfinished: 'Not finished yet',
  otherHand: 'What lay beneath was different in these two. The same words could meet another need.',
  picker: { title: 'Compare with which one?', close: 'Close', grewFrom: 'The one this grew from', more: 'Show more' },
  results: 'What each brought',
  parting: {
    name: 'Where they part',
    alike: (number: number) => (number === 0 ? 'They part at the very first decision.' : number === 1 ? 'One decision alike, and then:' : `${number} decisions alike, and then:`),
    none: 'As far as both go, the same was said in both.',
    tryAgain: 'Try this moment again',
  },
  curves: {
    name: 'The curves', drawn: (meter: string) => `${meter} in both meetings, after each decision`, parts: 'They part here', ends: ['First', 'Second'] as const,
    table: { open: 'The same as a table', after: 'After decision', start: 'At the start' },
  },
  later: { name: 'Other moments that went another way', more: (number: number) => `Show all ${number}` },
  otherwise: { name: 'The same words, and another answer' },
  notebooks: {
    name: 'The two notebooks', heard: 'Heard', agreed: 'Agreed', both: 'In both', first: 'Only in the first', second: 'Only in the second', none: 'Nothing',
  },
  question: 'What do both show?',
  hint: 'A few words are enough. They stay on this device.',
};

export const sayEnding = ({ ending }: SideView): string => (ending === null ? words.unfinished : shelf.endings[ending]);
export const saySide = (side: SideView): string => side.name || sayWhen(side.at, Date.now());
