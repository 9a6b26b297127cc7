import type { Tip } from '../../core/tips/tips.ts';

const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Every word of the facilitator's screens, in one place. */
export const words = {
  panel: 'The room’s vote',
  options: 'What do you say?',
  state: {
    reading: 'The meeting goes on',
    ready: 'What do you say?',
    open: 'The vote is open',
    again: 'Once more: what do you say?',
    closed: 'The vote is closed',
    discussing: 'Talk with the person beside you',
    revealed: 'How the room voted',
    paused: 'A pause',
    over: 'The meeting is over',
    ended: 'The session is closed',
  },
  hint: {
    ready: 'Read them in peace. Soon you vote.',
    open: 'Choose on your phone. Nobody sees what you choose, and you can change your mind.',
    hands: 'Raise a hand for one of them.',
    closed: 'The result stays hidden for now.',
    discussing: 'Can you each explain your choice? Then you vote again.',
    paused: 'Everything waits. It goes on from right here.',
    over: 'What would you say differently now?',
    ended: 'Thank you for being in the room.',
  },
  reconnecting: 'The connection was lost. It comes back by itself, and every vote is kept.',
  here: (count: number): string => (count === 0 ? 'Nobody is in yet' : `${several(count, 'phone is', 'phones are')} in`),
  voted: (votes: number, here: number): string => (here >= votes && here > 0 ? `${votes} of ${here} have voted` : several(votes, 'vote', 'votes')),
  counted: (hands: number): string => several(hands, 'hand counted', 'hands counted'),
  votes: (votes: number): string => several(votes, 'vote', 'votes'),
  first: (votes: number): string => `first ${votes}`,
  level: (letters: readonly string[]): string => `${letters.slice(0, -1).join(', ')} and ${letters.at(-1)} are level.`,
  notNow: 'Can’t be said right now:',
  join: { heading: 'Come in with your phone', open: 'Open', code: 'and type this code', qr: 'QR code of this session', hands: 'Raised hands, no phones' },
  press: {
    next: 'Next line', previous: 'Back a line', open: 'Open the vote', close: 'Close the vote', discuss: 'Talk about it', revote: 'Vote again', reveal: 'Show the result',
    play: (letter: string): string => `Play ${letter}`, back: 'Step back', undo: 'Take back', pause: 'Pause', resume: 'Go on', code: 'Show the code', more: 'More',
    lock: 'Lock the door', unlock: 'Open the door', newCode: 'New code', end: 'End the session', debrief: 'Debrief of the room', presenter: 'Open the presenter’s view',
    hands: 'Add raised hands', hide: 'Hide these buttons', kick: 'Put a phone out',
  },
  undoes: (what: string): string => `Takes back ${what}.`,
  controls: 'For the facilitator',
  close: 'Close',
  pause: { title: 'Pause', label: 'A question for the room (may stay empty)', go: 'Pause now', choose: 'Or one of these' },
  end: { title: 'End the session?', means: 'Phones keep their own page. Nobody can vote any more, and the session is wiped soon after.', stay: 'Not yet' },
  code: { title: 'Come in with your phone', locked: 'The door is closed: nobody new comes in.' },
  more: { title: 'More', locked: 'The door is closed.', unlocked: 'The door is open.' },
  hands: { title: 'Raised hands', of: (letter: string): string => `Hands for ${letter}`, more: (letter: string): string => `One more for ${letter}`, fewer: (letter: string): string => `One fewer for ${letter}` },
  setup: {
    back: 'The shelf', heading: 'Play it with a room', how: 'How does the room play?',
    kinds: {
      phones: { name: 'Phones', means: 'People vote on their own phones. They come in by a code; no app, no account, no name.' },
      hands: { name: 'Raised hands', means: 'No phones and no network. You count the hands.' },
      tables: { name: 'Tables', means: 'Each table plays the same meeting by itself, on one device. You see all of them.' },
    },
    looking: 'Looking for the group server…',
    none: 'This copy of the game runs without a group server, so phones can’t come in. Raised hands work. For phones, run the game with npm start on a computer in the room.',
    language: 'Language', hand: 'What lies beneath the team’s position', dealt: 'Let chance decide', handNote: 'For you alone: don’t read this with the room watching.',
    votes: 'Results while a vote runs', hidden: { name: 'Hidden until you show them', means: 'Running results make everyone follow.' }, open: { name: 'Open', means: 'Everyone sees the count as it grows.' },
    start: 'Start the session', starting: 'Starting…', guide: 'The guide for facilitators', reopen: (title: string): string => `Go back to “${title}”`, stillOpen: 'A session is still open on this device.',
  },
  presenter: {
    heading: 'Presenter’s view', private: 'For you alone', now: 'On the big screen', can: 'What can be said', questions: 'Ask the room', tips: 'This moment can draw out', always: 'Without a vote',
    meters: { composure: 'Composure', commonGround: 'Common ground' }, pace: ({ minutes, decisions, usual }: { minutes: number; decisions: number; usual: number }): string => `${several(minutes, 'minute', 'minutes')} · decision ${decisions + 1}${usual > 0 ? ` of about ${usual}` : ''}`,
    practises: 'Practises', against: 'Works against', hears: 'Goes into the notebook', ends: 'Ends the meeting', nobody: 'Nobody answers at once.', rounds: 'Step back to', decision: (number: number): string => `Decision ${number}`, kick: 'Number of the phone',
  },
  tables: {
    heading: 'The tables', none: 'No table is in yet.', name: (number: number): string => `Table ${number}`, decisions: (count: number): string => several(count, 'decision', 'decisions'), compare: 'Compare', choose: 'Choose two tables to lay side by side.',
    map: 'See all on the map', select: (number: number): string => `Choose table ${number}`, list: 'Tables', going: 'In the meeting', here: (count: number): string => (count === 0 ? 'No table is in yet' : `${several(count, 'device is', 'devices are')} in`),
  },
} as const;

export const TIP_NAMES: Readonly<Record<Tip, string>> = {
  strength: 'Positive strength', listen: 'Listen first', 'common-ground': 'Common ground', 'win-win': 'Win-win', 'walk-away': 'You can walk away',
};

/** How far a meter moves, in a word that needs no color. */
export const moveWords = (by: number): string => (by === 0 ? 'stays' : `${by > 0 ? '+' : '−'}${Math.abs(by)}`);
