import type { AnyEnding } from '../../core/story/vocabulary.ts';

const count = (number: number, one: string, many: string): string => (number === 1 ? one : `${number} ${many}`);

/** Every word the shelf shows, in one place. */
export const words = {
  heading: 'Choose a meeting',
  back: 'Title',
  settings: 'Settings',
  myPage: 'My page',
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
  } satisfies Record<AnyEnding, string>,
  allMeetings: (number: number) => (number === 1 ? 'Your meetings, more closely' : `All ${number} meetings`),
  showAll: (number: number) => `Show all ${number}`,

  delete: (title: string, when: string) => `Delete ${title}, ${when}`,

  own: {
    tab: 'Your own',
    play: 'Play it',
    playIt: (title: string) => `Play ${title}`,
    said: 'What was said',
    saidIn: (title: string, when: string) => `What was said in ${title}, ${when}`,
    takeOff: (title: string) => `Take ${title} off the shelf`,
    takingOff: {
      question: 'Take this off the shelf?',
      what: (title: string) => `${title}.`,
      text: 'Meetings you’ve had of it stay and can still be read. You can bring it again at any time.',
      yes: 'Take it off',
      no: 'Keep it',
    },
  },

  bring: {
    heading: 'Bring your own meeting',
    text: 'Any story written in Ink can be played here: a folder with a story.ink in it, a zip of one, or a single .ink file. It is read on this device and doesn’t leave it.',
    folder: 'Choose a folder',
    file: 'Choose a zip or .ink file',
    chooseFolder: 'The folder of a story',
    chooseFile: 'A zip or .ink file',
    drop: 'Or drop it anywhere on this page.',
    letGo: 'Let go to bring it here',

    reading: (name: string) => `Reading “${name}” …`,
    walking: (name: string) => `Playing “${name}” through, to see that it holds …`,
    met: (share: number) => `${Math.round(share * 100)}% of its words met`,
    progress: 'How far it is',
    cancel: 'Cancel',

    refused: (name: string) => `“${name}” can’t be played yet`,
    refusedText: (mistakes: number) => (mistakes === 1 ? 'Here is what stands in its way.' : `Here are the ${mistakes} things that stand in its way.`),
    putAway: 'Put it away',

    ready: (title: string) => `“${title}” can be played`,
    plain: (people: number) => (people === 0
      ? 'It comes with nothing but its words, so it opens at its first line, in an empty room.'
      : 'It comes with nothing but its words, so it opens at its first line, with these people at the table.'),
    full: 'It comes with its own people, letter and notebook.',
    found: (number: number) => (number === 1 ? 'One thing you may want to look at' : `${number} things you may want to look at`),
    replaces: 'A meeting of this name is on your shelf. This one takes its place, and meetings you’ve had of it open as far as they still fit.',
    beside: 'Keep both',
    play: 'Play it',
    playAnyway: 'Play it anyway',
    keep: 'Put it on the shelf',
    leave: 'Leave it',
    line: (line: number) => `line ${line}`,
    remark: 'worth a look',
  },

  copy: {
    heading: 'Your own copy',
    text: 'Your meetings are kept on this device and nowhere else. Save them as one file to have them safe, or to take them to another device.',
    export: 'Save as a file',
    import: 'Bring in a file',
    clear: 'Clear everything',
    clearText: 'Takes away all but your settings, at once. You can undo it until you close this page.',
    bringBack: 'Bring it all back',
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
