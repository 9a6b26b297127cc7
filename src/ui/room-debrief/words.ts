import type { Followed, Instead } from '../../core/ballot/instead.ts';
import type { Focus, Totals } from '../../core/ballot/pick.ts';
import type { ReportedDecision } from '../../core/ballot/report.ts';
import type { Standing } from '../../core/ballot/split.ts';
import { words as shelf } from '../shelf/words.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const;
/** Small numbers as words. */
const spelled = (number: number): string => NUMBERS[number] ?? String(number);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const count = (number: number, one: string, many: string): string => `${spelled(number)} ${number === 1 ? one : many}`;
const listed = (letters: readonly string[]): string => (letters.length < 2 ? letters.join('') : `${letters.slice(0, -1).join(', ')} and ${letters.at(-1)}`);
const moved = (name: string, by: number): string => `${name} ${by > 0 ? `up ${by}` : `down ${-by}`}`;

/** Every word of the room's debrief, in one place. */
export const words = {
  back: 'Back to the room',
  heading: 'The room’s debrief',
  unfinished: 'Not finished yet',
  print: 'Print the report',
  table: 'Save as CSV',
  own: 'The meeting’s own debrief, in a new tab',
  looking: 'Looking ahead: the meeting is played on from what the room could have said. You can go on reading.',
  results: { name: 'What the room came to', from: (from: number) => `It began with ${from}.`, plan: (child: string) => `How well what was written serves ${child}, out of 100.`, of: (value: number) => `${value} of 100` },
  split: 'How the room split',
  focuses: { all: 'All', divided: 'Most divided', turned: 'The vote turned', elsewhere: 'Other words led elsewhere' } satisfies Record<Focus, string>,
  focusName: 'Show',
  none: {
    all: 'Nothing was decided yet.', divided: 'Nowhere was this room far apart.', turned: 'No second vote put other words ahead.', elsewhere: 'Whatever else was said here, the meeting would have come to the same places.',
  } satisfies Record<Focus, string>,
  decisions: 'Decisions',
  leftBehind: 'Stepped back over',
  decision: (number: number) => `Decision ${number}`,
  goneBack: (number: number) => `Decision ${number}, stepped back over`,
  previous: 'Earlier', next: 'Later',
  place: (place: number, of: number) => `${place} of ${of}`,
  nothingBefore: 'The meeting had just begun.',
  first: 'First', last: 'After talking', only: 'Votes',
  votes: (votes: number, share: number) => `${votes} · ${Math.round(share * 100)}%`,
  voteNames: (when: string, votes: number, share: number) => `${when}: ${votes === 1 ? '1 vote' : `${votes} votes`}, ${Math.round(share * 100)} percent`,
  played: 'Played',
  came: 'What came of it',
  others: 'Words that were not played',
  led: 'Led elsewhere',
  sameReply: 'The same answer follows.',
  othersIntro: 'Somebody in this room wanted to say them.',
  playNow: 'Play them now',
  playNowName: (letter: string) => `Play them now: ${letter}`,
  mayPlay: 'The meeting goes back to this decision and on from these words. What was played is kept apart.',
  how: 'How this was counted',
  howText: [
    'How divided a room is: of all pairs of people who voted, how many voted differently. 0 in 100 is a room of one mind.',
    'Votes that moved: at least so many, as the counts tell. Two people who change places with each other can’t be seen, and whoever came or left in between isn’t counted.',
    'The vote turned where other words were ahead after the talk than before.',
    'Words led elsewhere where another decision or the end would have come next, or where the meeting, played on to its end at least six times from both, comes to clearly more or less: five points or more of 100, composure, common ground and plan taken together.',
  ],
  paper: {
    heading: 'What this room said',
    moments: 'Moments to come back to',
    every: 'Every decision',
    columns: ['', 'Played', 'First vote', 'Second vote', ''] as const,
    noVote: 'no vote',
    notPlayed: 'Not played',
    questions: 'To talk about',
    asked: [
      'Where did we split because we wanted different things, and where because we had heard different things?',
      'What changed our minds, and who did we hear it from?',
      'Which words that were not played would you like to try in your own meeting?',
    ],
    notes: { back: 'back', turned: 'turned', level: 'level', fewer: 'fewer', elsewhere: 'elsewhere' },
    legend: 'Turned: the second vote put other words ahead. Level: the vote was level. Fewer: words were played that did not have the most votes. Elsewhere: other words that had votes would have led elsewhere. Back: stepped back over.',
    foot: 'Only counts were kept. Nothing here belongs to one person.',
  },
};

export const ofDay = (day: string): string => new Date(`${day}T12:00:00`).toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric' });
export const endingOf = (ending: keyof typeof shelf.endings | null): string => (ending === null ? words.unfinished : shelf.endings[ending]);

/** A whole session in a few sentences. */
export function sayTotals({ decisions, voted, again, moved: votes, turned, fewer }: Totals, voters: number): readonly string[] {
  return [
    `${capital(count(decisions, 'decision', 'decisions'))}, ${spelled(voted)} of them put to the vote${again > 0 ? `, ${spelled(again)} voted on again after talking` : ''}.`,
    ...(voters > 0 ? [voters === 1 ? 'One person voted.' : `Up to ${count(voters, 'person', 'people')} voted.`] : []),
    ...(again > 0 ? [votes > 0 ? `At least ${count(votes, 'vote', 'votes')} moved.` : 'No vote moved, as far as the counts tell.'] : []),
    ...(turned > 0 ? [`${capital(count(turned, 'vote', 'votes'))} turned.`] : []),
    ...(fewer > 0 ? [`${capital(count(fewer, 'time', 'times'))}, words were played that did not have the most votes.`] : []),
  ];
}

const STANDINGS: Record<Exclude<Standing, 'no-vote'>, string> = {
  most: 'What most of the room said was played.',
  level: 'The vote was level, and one of them was played.',
  fewer: 'What fewer people said was played.',
  nobody: 'Words were played that nobody had voted for.',
};

/** How the room split at a decision, in sentences. */
export function saySplit({ standing, division, ballots, moved: votes, turned, options }: ReportedDecision): readonly string[] {
  if (standing === 'no-vote') return ['This was played without a vote.'];
  const lettersAhead = (ballot: number): string => {
    const most = Math.max(...options.map((option) => option.votes.at(ballot) ?? 0));
    return listed(options.filter((option) => option.votes.at(ballot) === most).map(({ letter }) => letter));
  };
  const pairs = (share: number): string => String(Math.round(share * 100));
  const again = ballots.length > 1;
  return [
    `Take any two who voted: in ${pairs(division.first)} of 100 such pairs they differed${again ? `, and after talking in ${pairs(division.last)}` : ''}.`,
    ...(turned ? [`The vote turned, from ${lettersAhead(0)} to ${lettersAhead(-1)}.`] : []),
    ...(again ? [votes > 0 ? `At least ${count(votes, 'vote', 'votes')} moved.` : 'No vote moved, as far as the counts tell.'] : []),
    STANDINGS[standing],
  ];
}

/** What words move at once. */
export function sayMeters({ composure, commonGround }: Pick<Followed, 'composure' | 'commonGround'>): string {
  const moves = [...(composure === 0 ? [] : [moved('composure', composure)]), ...(commonGround === 0 ? [] : [moved('common ground', commonGround)])];
  return moves.length === 0 ? 'At once, neither meter moves.' : `At once: ${moves.join(', ')}.`;
}

/** Points between two ways that are worth a word. */
const CLEAR = 5;

export function sayLeads({ leads, ending, ahead }: Instead): readonly string[] {
  const next = {
    same: 'The same decision comes next.',
    elsewhere: 'Another decision comes next: this leads elsewhere.',
    ends: `The meeting ends here: ${ending ? shelf.endings[ending].toLowerCase() : ''}.`,
    'goes-on': 'The meeting does not end here; it goes on.',
  }[leads];
  if (!ahead) return [next];
  const by = ahead.these - ahead.said;
  const far = by >= CLEAR ? 'This leads further' : by <= -CLEAR ? 'This leads less far' : 'This leads about as far';
  return [next, `${far}: played on to the end, these words come to ${ahead.these} of 100, and what was said to ${ahead.said}.`];
}

export const sayHeard = (heard: readonly string[]): string => `The room would have heard something that it never heard: ${heard.join(' ')}`;

/** One's own votes beside the room's. */
export const you = {
  heading: 'You and the room',
  voted: (voted: number, of: number) => (voted === of ? `You voted ${of === 1 ? 'the one time' : of === 2 ? 'both times' : `all ${spelled(of)} times`} that the room did.` : `You voted ${spelled(voted)} of the ${count(of, 'time', 'times')} that the room did.`),
  withMost: (times: number, of: number) => (times === of ? 'Each time, no other words had more votes than yours.' : times === 0 ? 'Each time, other words had more votes than yours. Keep yours in mind.' : `${capital(count(times, 'time', 'times'))}, no other words had more votes than yours.`),
  changed: (times: number) => `${capital(count(times, 'time', 'times'))} you changed your mind after talking.`,
  none: 'This phone didn’t vote in this meeting. You heard all of it.',
  noDecisions: 'Nothing was put to the vote in this meeting.',
  decision: (number: number) => `Decision ${number}`,
  showAll: (of: number) => `Show all ${of}`,
  room: 'The room played',
  said: { only: 'You said', first: 'At first you said', after: 'Then you said' },
  too: { only: 'You said so too.', first: 'At first you said so too.', after: 'Then you said so too.' },
  satOut: 'You sat this one out.',
  others: (number: number) => (number === 0
    ? 'Nobody else said so this time. A room needs that too.'
    : number === 1 ? 'One other said so too.' : `${capital(spelled(number))} others said so too.`),
  othersToo: (number: number) => (number === 0 ? 'You were the one to say it.' : `So did ${count(number, 'other', 'others')}.`),
  all: 'All the votes',
  mark: 'yours', markPlayed: 'played',
  count: (votes: number) => (votes === 1 ? '1 vote' : `${votes} votes`),
  countThen: (first: string, last: string) => `${first}, then ${last}`,
  alone: 'Now play it yourself',
  aloneText: 'The same meeting, at your own pace, with the words you would have said.',
  play: 'Play this meeting',
  kept: 'Your votes are on this phone only.',
};
