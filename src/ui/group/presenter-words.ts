import type { RoomStage } from './contract.ts';
import type { Lead } from './presenter-press.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** Every word of the facilitator’s own view. */
export const words = {
  heading: 'Presenter',
  private: 'Only you see this',
  leave: 'Leave this view',
  status: { connecting: 'Connecting', here: 'Connected', away: 'Reconnecting. Nothing is lost.' },
  here: (here: number, joined: number): string => (here === joined ? `${here} in` : `${here} of ${joined} in`),
  pace: (minutes: number): string => (minutes < 1 ? 'just begun' : count(minutes, 'minute', 'minutes')),
  decisions: (decisions: number, usual: number): string => (usual > 0 ? `${decisions} of about ${usual} decisions` : count(decisions, 'decision', 'decisions')),
  stages: {
    reading: 'Being read', ready: 'Before the vote', open: 'The vote is open', closed: 'The vote is closed', discussing: 'They are talking', revealed: 'The result is shown',
    paused: 'A pause', over: 'The meeting is over', ended: 'The session is closed',
  } satisfies Record<RoomStage, string>,
  again: 'second vote',
  onScreen: 'On the big screen',
  pausedOn: 'The room talks about',
  resting: 'Everyone rests.',
  overHint: 'The room talks about it now. Its debrief can stand on the big screen.',
  endedHint: 'The phones show that it is over.',
  meters: { composure: 'Composure', commonGround: 'Common ground' },
  presses: {
    next: 'Next line', previous: 'Previous line', open: 'Open the vote', close: 'Close the vote', discuss: 'Talk about it', revote: 'Vote again', reveal: 'Show the result', resume: 'Go on', debrief: 'Debrief of the room',
  } satisfies Record<Exclude<Lead, 'play'>, string>,
  play: (letter: string): string => `Play ${letter}`,
  controls: 'What comes next',
  options: 'What can be said',
  votes: (votes: number, here: number): string => `${votes} of ${here} voted`,
  handsVoted: (votes: number): string => count(votes, 'hand', 'hands'),
  count: (votes: number): string => count(votes, 'vote', 'votes'),
  first: (votes: number): string => `first ${votes}`,
  still: 'Neither meter moves',
  counts: 'The count so far',
  places: { leading: 'Leads', level: 'Level', fewest: 'The minority' },
  practises: 'Practices',
  against: 'Works against',
  hears: 'In the notebook',
  ends: 'Ends the meeting:',
  says: (speaker: string | null): string => (speaker === null ? '' : `${speaker}: `),
  blocked: 'Can’t be said now',
  ask: 'To ask now',
  draws: 'Tips to draw out',
  always: 'Always possible, without a vote',
  hands: {
    heading: 'Raised hands', hint: 'They count with the phones’ votes.', more: (letter: string): string => `One more hand for ${letter}`, fewer: (letter: string): string => `One hand less for ${letter}`,
    number: (letter: string, hands: number): string => `${letter}: ${count(hands, 'hand', 'hands')}`,
  },
  back: { open: 'Step back', title: 'Back to an earlier decision', hint: 'The meeting goes on from there. What was said since is kept apart for the debrief.', to: (number: number): string => `Decision ${number}`, start: 'Said then:', close: 'Close' },
  undo: { open: 'Take back', what: (what: string): string => `Takes back ${what}`, nothing: 'Nothing to take back' },
  pause: { open: 'Pause', title: 'A pause for everyone', hint: 'Phones and the big screen show what you choose.', own: 'A question of your own', ask: 'Show this question', rest: 'No question, just rest', close: 'Close' },
  room: {
    heading: 'The room', code: 'Code', join: 'They join at', lock: 'Lock the door', unlock: 'Unlock the door', locked: 'Locked: nobody else comes in.', unlocked: 'Open: anyone with the code comes in.',
    newCode: 'New code', newCodeMeans: 'Whoever is in stays in.', out: 'Put out phone', number: 'Number', outLabel: 'Number of the phone to put out', outSend: 'Put it out', outMeans: 'Its number stands at the foot of its screen. A vote of its own that is not shown yet is taken out.', outAsk: (number: number): string => `Put out phone ${number}?`, outYes: 'Yes, put it out', outNo: 'Not yet',
    elsewhere: 'This view on another device', elsewhereMeans: 'Scan it with your own phone only: it opens these controls.', qr: 'QR code of your presenter view', close: 'Close',
  },
  end: { open: 'End the session', title: 'End it for everyone?', hint: 'The phones say goodbye. You keep the debrief of the room.', yes: 'Yes, end it', no: 'Not yet', close: 'Close' },
};
