import type { Outcome } from '../../core/story/vocabulary.ts';

const count = (number: number, one: string, many: string): string => (number === 1 ? one : `${number} ${many}`);

/** Every word the shelf shows, in one place. */
export const words = {
  heading: 'Choose a meeting',
  back: 'Title',
  settings: 'Settings',
  child: (name: string, age: number) => `${name}, ${age}`,
  minutes: (minutes: number) => `About ${minutes} minutes`,
  atTheTable: (names: readonly string[]) => `At the table: ${names.join(', ')}`,
  before: 'Good to know before',
  prepare: 'Get ready',
  prepareFor: (title: string) => `Get ready for ${title}`,
  empty: 'There are no meetings here yet.',

  unfinished: 'Still at the table',
  goOn: 'Go on',
  goOnWith: (title: string, when: string) => `Go on with ${title}, ${when}`,
  decisions: (number: number) => (number === 0 ? 'just sat down' : count(number, 'one choice made', 'choices made')),

  finished: 'Meetings you’ve had',
  toFinished: (number: number) => `Meetings you’ve had: ${number}`,
  debrief: 'Read the debrief',
  debriefOf: (title: string, when: string) => `Read the debrief of ${title}, ${when}`,
  again: 'Play again',
  playAgain: (title: string) => `Play ${title} again`,
  endings: {
    agreed: 'You left with a plan',
    'agreed-in-part': 'Some of it is settled',
    reconvene: 'You will meet again',
    'neutral-third-party': 'Someone neutral will help',
    'ended-respectfully': 'You ended it with respect',
    'left-in-anger': 'You left in anger',
    'agreed-to-anything': 'You said yes to all of it',
    'the-end': 'Played to its end',
  } satisfies Record<Outcome, string>,
  showAll: (number: number) => `Show all ${number}`,

  delete: (title: string, when: string) => `Delete ${title}, ${when}`,
  deleting: {
    question: 'Delete this meeting?',
    what: (title: string, when: string) => `${title}, ${when}.`,
    text: 'It goes from this device, with all you wrote about it. Nobody else has a copy.',
    yes: 'Delete it',
    no: 'Keep it',
  },

  copy: {
    heading: 'Your own copy',
    text: 'Your meetings are kept on this device and nowhere else. Save them as one file to have them safe, or to take them to another device.',
    export: 'Save as a file',
    import: 'Bring in a file',
    file: 'A file saved from this game',
  },
};

/** “Tuesday, 8:15 PM” this week, “Nov 3” later, “Nov 3, 2025” in another year. */
export function sayWhen(at: number, now: number): string {
  const day = 86_400_000;
  const date = new Date(at);
  const format = now - at < 6 * day ? { weekday: 'long', hour: 'numeric', minute: '2-digit' } as const
    : date.getFullYear() === new Date(now).getFullYear() ? { month: 'long', day: 'numeric' } as const
      : { month: 'short', day: 'numeric', year: 'numeric' } as const;
  return new Intl.DateTimeFormat('en-US', format).format(date);
}
