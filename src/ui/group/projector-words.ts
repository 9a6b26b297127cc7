/** Every word the big screen shows of the vote, in one place. */
export const words = {
  region: 'The room’s vote',
  options: 'What do you say?',
  stage: {
    reading: { heading: '', hint: '' },
    ready: { heading: 'What do you say?', hint: 'Read them in peace. The vote opens in a moment.' },
    open: { heading: 'What do you say?', hint: '' },
    again: { heading: 'Once more: what do you say?', hint: '' },
    closed: { heading: 'The vote is closed', hint: '' },
    discussing: { heading: 'Talk with the person beside you.', hint: 'Can you explain your choice to each other?' },
    revealed: { heading: 'How the room voted', hint: '' },
    paused: { heading: 'A pause', hint: 'It goes on from right here.' },
    talk: { heading: 'Talk about this', hint: '' },
    over: { heading: 'The meeting is over', hint: 'What would you take from it into your own?' },
    ended: { heading: 'The session is closed', hint: 'Thank you for being in the room.' },
  },
  away: 'Connecting again, by itself. Every vote is kept.',
  openPhones: 'Press one on your phone.',
  openHands: 'Raise a hand for one of them.',
  here: (here: number): string => (here === 1 ? '1 phone is in' : `${here} phones are in`),
  nobodyHere: 'Nobody is in yet',
  voted: (votes: number, here: number): string => (votes > here ? `${count(votes)} in` : `${votes} of ${here} have voted`),
  votes: count,
  hands: (hands: number): string => (hands === 1 ? '1 hand' : `${hands} hands`),
  ofHands: (votes: number, hands: number): string => `${count(votes)}, ${hands} of them raised hands`,
  nobody: 'Nobody voted this time.',
  tie: (letters: readonly string[]): string => `${listed(letters)} are level.`,
  ahead: (letter: string): string => `${letter} has the most votes.`,
  first: (votes: number): string => `at first ${votes}`,
  resultOf: (votes: number, first: number | null): string => (first === null ? count(votes) : `${count(votes)}, at first ${first}`),
  notNow: 'Can’t be said right now',
  yours: 'Play',

  controls: 'The facilitator’s controls',
  next: 'Next line', open: 'Open the vote', close: 'Close the vote', discuss: 'Talk about it', revote: 'Vote again', reveal: 'Show the result',
  play: (letter: string): string => `Play ${letter}`,
  resume: 'Go on', back: 'Step back', undo: 'Take back', pause: 'Pause', code: 'Show the code', more: 'More', end: 'End the session', debrief: 'Debrief of the room',
  leave: 'To the start',
  previous: 'Back a line',
  backMeans: 'To the decision before this one',
  undoMeans: (what: string): string => `Takes back ${what}`,
  lock: 'Lock the door', unlock: 'Unlock the door', lockMeans: 'Nobody new comes in', unlockMeans: 'Phones can come in again',
  newCode: 'A new code', newCodeMeans: 'Who is in stays in',
  countHands: 'Add raised hands', countNoHands: 'Count phones alone', countHandsMeans: 'Counted in with the phones',
  presenter: 'Presenter’s view', presenterMeans: 'Opens a window for you alone',
  hide: 'Hide controls', hideMeans: 'Move the mouse or press Escape to bring them back',
  endMeans: 'For every phone in the room',
  atTheTable: 'At the table, without a vote',
  playLetters: 'Play one without more ado',
  shut: 'Close',

  joinHeading: 'Join with your phone',
  joinAt: 'Or open',
  joinCode: 'and type',
  qr: 'A picture that opens this room on a phone',
  locked: 'The door is locked',
  codeIs: (code: string): string => `Room ${code}`,
  joinName: 'How to join',

  fewer: (letter: string): string => `One hand less for ${letter}`,
  another: (letter: string): string => `One hand more for ${letter}`,
  handsFor: (letter: string): string => `Hands for ${letter}`,

  pausing: { title: 'A pause with a question', label: 'What shall the room talk about?', hint: 'It stands large on the screen. Leave it empty for a plain pause.', go: 'Begin the pause' },
  ending: { title: 'End this session?', means: 'Phones are told that it is over. The debrief of the room stays open to you.', stay: 'Stay', go: 'Yes, end it' },
} as const;

function count(votes: number): string {
  return votes === 1 ? '1 vote' : `${votes} votes`;
}

/** “A and C”, “A, B and D”. */
export const listed = (letters: readonly string[]): string => (letters.length < 2 ? letters.join('') : `${letters.slice(0, -1).join(', ')} and ${letters.at(-1)}`);
