/** A phone in the room, at every moment of a session. */
import type { Line } from '../../src/core/story/beat.ts';
import type { Person } from '../../src/core/story/scenario.ts';
import type { Mood } from '../../src/core/story/vocabulary.ts';
import type { MeetingView } from '../../src/ui/contract.ts';
import type { JoinView, OptionView, TableBandView, VoterView } from '../../src/ui/group/contract.ts';
import scenario from '../../stories/twelve-more-weeks/scenario.json' with { type: 'json' };

const line = (who: string | null, text: string, mood?: Mood): Line => ({
  kind: 'line', speaker: who === null ? { kind: 'narration' } : who === 'you' ? { kind: 'you' } : { kind: 'person', id: who }, text, staging: mood ? { mood } : {}, events: [],
});

const SAID = [
  line('you', '“Twelve more than what?”'),
  line(null, 'Dr. Gill’s pencil stops on the last dot of the purple line.'),
  line('aldrich', 'Than the twelve we’ve had. And the twelve before that. We look at the slope, and then the group decides.', 'thinking'),
  line('marsh', 'It’s what the district has us do. Everyone gets the same chance to respond.', 'guarded'),
];

const texts = (...all: readonly string[]): readonly OptionView[] => all.map((text, index) => ({ letter: 'ABCDEF'[index] ?? '', index, text }));
const OPTIONS = texts(
  '“What would she need to be at, by June, to be where her class is?”',
  '“So you’ve already decided.”',
  '“Does she have to do the twelve weeks before you’ll test her?”',
  'Say nothing. Let the quiet sit.',
);
const LONG = '“When I read with her at home she guesses from the picture, then looks at my face to see if it was right, and I would like to know whether anybody here has covered the picture up and listened?”';
const SIX = texts(LONG, '“No.”', LONG.replace('at home', 'on Sundays'), 'Look at the notebook.', LONG.replace('guesses', 'tells the story'), 'Breathe, and wait.');

const NOW: VoterView = {
  stage: 'reading', options: [], again: false, tally: null, firstTally: null, question: '', status: 'here', refused: null, code: 'K7M3XP', number: 12,
  scenario: 'twelve-more-weeks', title: 'Twelve More Weeks', scene: 'The purple line', cast: scenario.cast as unknown as readonly Person[], said: SAID,
  languages: [{ locale: 'en-US', name: 'English' }, { locale: 'es-US', name: 'Español' }], language: 'en-US',
  mine: null, sent: true, mineFirst: null, last: null, decisions: 0, since: 0, afterwards: null,
};
const vote = (change: Partial<VoterView>): VoterView => ({ ...NOW, options: OPTIONS, decisions: 4, ...change });
const last = (mine: string | null): VoterView['last'] => ({ text: '“What would she need to be at, by June, to be where her class is?”', mine });

const AFTERWARDS: VoterView['afterwards'] = {
  ending: 'agreed-in-part',
  decisions: [
    { decision: 0, options: OPTIONS, tallies: [[9, 6, 14, 3], [19, 1, 11, 1]], played: 0, mine: [2, 0] },
    { decision: 2, options: OPTIONS, tallies: [[4, 2, 20, 6]], played: 2, mine: [3] },
    { decision: 4, options: OPTIONS, tallies: [[4, 2, 20, 6]], played: 2, mine: [null] },
  ],
};

export const VOTERS: Readonly<Record<string, VoterView>> = {
  connecting: { ...NOW, status: 'connecting', said: [], title: '', scene: null, number: null, cast: [] },
  reading: NOW,
  latecomer: { ...NOW, decisions: 4, last: last(null) },
  'no-story': { ...NOW, said: [], title: '', scene: null, cast: [], languages: [] },
  ready: vote({ stage: 'ready' }),
  open: vote({ stage: 'open' }),
  sending: vote({ stage: 'open', mine: 2, sent: false }),
  voted: vote({ stage: 'open', mine: 2 }),
  away: vote({ stage: 'open', mine: 2, sent: false, status: 'away' }),
  running: vote({ stage: 'open', mine: 0, tally: [7, 2, 11, 0] }),
  six: vote({ stage: 'open', options: SIX, mine: 2 }),
  closed: vote({ stage: 'closed', mine: 2 }),
  'closed-unvoted': vote({ stage: 'closed' }),
  discussing: vote({ stage: 'discussing', mine: 2 }),
  again: vote({ stage: 'open', again: true, mineFirst: 2 }),
  'again-voted': vote({ stage: 'open', again: true, mineFirst: 2, mine: 0 }),
  'again-same': vote({ stage: 'open', again: true, mineFirst: 2, mine: 2 }),
  revealed: vote({ stage: 'revealed', mine: 2, tally: [9, 6, 14, 3] }),
  'revealed-twice': vote({ stage: 'revealed', again: true, mineFirst: 2, mine: 0, firstTally: [9, 6, 14, 3], tally: [19, 1, 11, 1] }),
  played: { ...NOW, decisions: 5, last: last('“Does she have to do the twelve weeks before you’ll test her?”') },
  'played-same': { ...NOW, decisions: 5, last: last('“What would she need to be at, by June, to be where her class is?”') },
  paused: { ...NOW, stage: 'paused', decisions: 4 },
  'paused-question': vote({ stage: 'paused', mine: 2, question: 'Mr. Marsh says “the same chance.” What might he be keeping to himself?' }),
  over: { ...NOW, stage: 'over', decisions: 17, last: last(null) },
  'over-votes': { ...NOW, stage: 'over', decisions: 17, last: last(null), afterwards: AFTERWARDS },
  ended: { ...NOW, stage: 'ended', decisions: 17 },
  refused: { ...NOW, refused: 'The facilitator has taken this device out of the session.' },
};

export const JOINS: Readonly<Record<string, JoinView>> = {
  join: { refused: null, busy: false },
  'join-busy': { refused: null, busy: true },
  'join-refused': { refused: 'There is no open session with this code. Look at the big screen once more.', busy: false },
};

const BAND: TableBandView = { status: 'here', code: 'K7M3XP', number: 3, refused: null, question: null, ended: false };
export const TABLES: Readonly<Record<string, TableBandView>> = {
  table: BAND,
  'table-paused': { ...BAND, question: '' },
  'table-question': { ...BAND, question: 'What has each person at the table not said yet? What would you have to ask?' },
  'table-away': { ...BAND, status: 'away' },
  'table-ended': { ...BAND, ended: true },
  'table-refused': { ...BAND, refused: 'The facilitator has taken this device out of the session.' },
};

/** What a table plays beneath the band. */
export const MEETING: MeetingView = {
  run: 'table', place: 'table', room: 'conference', shot: 'usual', cast: NOW.cast, scene: { number: 2, of: 6, title: 'The purple line' }, said: SAID, yourWords: null,
  readBefore: true, again: false, canReadBack: true, moods: {}, phase: 'choosing', choices: OPTIONS.map(({ index, text }) => ({ index, text, path: String(index), moves: [] })), tableActions: [],
  silence: false, doing: null, ending: null, interruption: false, composure: { value: 62, change: 0, word: 'Steady' }, commonGround: { value: 48, change: 0, word: 'Warming' }, meters: true, plain: false,
  notebook: { heard: [], offered: [], asked: [], agreed: [], leftOpen: [], matters: [], couldGive: [], fresh: 1 }, definitions: [], canGoBack: true,
};
