export const STEPS = ['child', 'letter', 'people', 'notebook', 'door'] as const;
export type Step = (typeof STEPS)[number];

/** How many things one can mark on each page of the notebook. */
export const MOST = 3;

/** Every word before the door, in one place. */
export const words = {
  back: 'The shelf',
  settings: 'Settings',
  before: 'Before the door',
  steps: 'Before the door, in five steps',
  names: (child: string): Record<Step, string> => ({
    child: `You and ${child}`, letter: 'The letter', people: 'The people', notebook: 'Your notebook', door: 'The door',
  }),
  previous: 'Back',
  next: 'Next',
  toTheDoor: 'To the door',
  open: 'Open the door',

  watch: {
    name: 'Watch a meeting first',
    means: 'It plays by itself, with a coach beside you. Step in whenever you like.',
  },
  child: {
    heading: (name: string, age: number) => `This is ${name}, ${age}`,
    you: 'And this is you',
    note: 'Good to know before',
    legal: 'This is practice and education. It isn’t legal advice.',
  },
  letter: { heading: 'The letter from school' },
  people: { heading: 'Who will be at the table', intro: 'And what you know of them so far.' },
  notebook: {
    heading: 'Your notebook',
    intro: 'Mark what you want to take in with you. You can change your mind in there.',
    matters: 'What matters most?',
    gives: 'What could I give?',
    lastTime: 'Last time you wrote',
    putAway: 'Put it away',
    upTo: `Up to ${MOST}`,
    marked: (number: number) => `${number} of ${MOST} marked`,
    full: `That’s ${MOST}. To mark another, take one back.`,
  },
  door: {
    heading: 'One last look',
    intro: 'Five tips for in there. Then it’s your hand on the door.',
    marked: 'In your notebook',
    empty: 'Nothing is marked in your notebook. That’s all right: you can go in as you are.',
    edit: 'Look again',
  },
};
