import type { Meeting } from '../meeting/meeting.ts';
import type { Choice, Line } from '../story/beat.ts';
import { MOVES, MOVES_AGAINST, placeOf, TIPS, type Move, type Tip } from '../tips/tips.ts';
import { pick, type Roll } from './roll.ts';

/** What a player has before them at a decision: how they and the room are, what was just said, what can be said. */
export interface Table {
  readonly meeting: Meeting;
  readonly lines: readonly Line[];
  readonly open: readonly Choice[];
  /** Moves made before. */
  readonly past: readonly Move[];
}

/** A way of playing. */
export type Bot = (table: Table, roll: Roll) => Choice;

type Worth = (move: Move, table: Table) => number;

/** Composure below which one is shaken, and below which one had better leave. */
const SHAKEN = 45;
const FLOODED = 18;
/** Common ground below which nothing more will come of talking. */
const STUCK = 25;
/** Moods differ: so much a choice may seem better or worse than it is. */
const MOOD = 1;

const justMoved = ({ lines }: Table, kind: 'composureMoved' | 'trustMoved'): number =>
  lines.flatMap(({ events }) => events).reduce((sum, event) => (event.kind === kind ? sum + event.by : sum), 0);

const shaken = ({ meeting }: Table): boolean => meeting.composure < SHAKEN;
const flooded = ({ meeting, past }: Table): boolean => meeting.composure < FLOODED && past.includes('break');
const stuck = ({ meeting }: Table): boolean => meeting.commonGround < STUCK;
const stung = (table: Table): boolean => justMoved(table, 'composureMoved') <= -4;
const hurt = (table: Table): boolean => justMoved(table, 'trustMoved') < 0;
const asked = ({ past }: Table): boolean => past.includes('offer-broad');
const knows = ({ meeting }: Table): boolean => meeting.notebook.heard.length >= 3;

/** What the tips say of each move, by what can be seen at the table: the words of the tips as numbers. */
const BY_THE_TIPS: Partial<Record<Move, (table: Table) => number>> = {
  // A position of positive strength.
  breathe: (table) => (shaken(table) ? 6 : -1),
  break: (table) => (shaken(table) ? 7 : -2),
  reschedule: (table) => (flooded(table) ? 8 : -6),
  'name-feeling': (table) => (stung(table) ? 5 : 2),
  'share-knowledge': () => 4,
  'state-calmly': (table) => (stung(table) ? 4 : 2.5),
  // Listen first.
  'ask-open': (table) => (knows(table) ? 4 : 6),
  'ask-why': () => 4,
  'ask-data': () => 4,
  listen: (table) => (knows(table) ? 4 : 5.5),
  'reflect-back': () => 4,
  // Common ground, and a list of gives.
  'name-shared': () => 4,
  acknowledge: (table) => (hurt(table) ? 6 : 4),
  give: () => 5,
  thank: () => 3,
  // Ask broadly, then trim.
  'offer-broad': (table) => (asked(table) ? 3 : 6),
  'offer-options': () => 5,
  trim: (table) => (asked(table) ? 6 : 2),
  trade: () => 6,
  'test-for-a-time': () => 6,
  // You can get up and walk away.
  'ask-in-writing': () => 5,
  'note-disagreement': () => 4,
  'ask-neutral': (table) => (stuck(table) ? 6 : -2),
  reconvene: (table) => (stuck(table) || flooded(table) ? 6 : -2),
  'end-respectfully': (table) => (stuck(table) && flooded(table) ? 6 : -5),
};

/** Follows the tips, all of them or all but one: then that one's moves are worth nothing, and those against it cost nothing. */
const following = (but?: Tip): Worth => (move, table) => {
  const { tip, practises } = placeOf(move);
  if (tip === but) return ['reschedule', 'end-respectfully', 'reconvene'].includes(move) ? -4 : 0;
  return practises ? (BY_THE_TIPS[move]?.(table) ?? 1) : -6;
};

/** One who likes some moves, dislikes others, and leaves the table to nobody. */
const fond = (likes: readonly Move[], dislikes: readonly Move[]): Worth => (move) => {
  if (likes.includes(move)) return 5;
  return dislikes.includes(move) || LEAVING.includes(move) ? -5 : 0;
};

const LEAVING: readonly Move[] = ['reschedule', 'end-respectfully', 'reconvene', 'storm-out', 'break', 'breathe'];
const AGAINST = MOVES.filter((move) => !placeOf(move).practises);

const WORTH: Readonly<Record<'tips' | `without-${Tip}` | 'pleaser' | 'fighter' | 'lawyer' | 'silent', Worth>> = {
  tips: following(),
  ...(Object.fromEntries(TIPS.map((tip) => [`without-${tip}`, following(tip)])) as Record<`without-${Tip}`, Worth>),
  pleaser: fond(['acknowledge', 'thank', 'concede', 'settle-early', 'give', 'sign-unread', 'plead', 'self-doubt'], ['accuse', 'demand', 'note-disagreement', 'threaten', 'vent', 'ask-why', 'take-it-or-leave-it', 'offer-broad', 'state-calmly', 'ask-in-writing']),
  fighter: fond(AGAINST.filter((move) => !['concede', 'plead', 'self-doubt', 'settle-early', 'sign-unread', 'storm-out'].includes(move)), ['thank', 'acknowledge', 'give', 'concede', 'settle-early', 'sign-unread']),
  lawyer: fond(['ask-data', 'ask-in-writing', 'note-disagreement', 'state-calmly', 'ask-why'], ['vent', 'accuse', 'concede', 'settle-early', 'give', 'thank', 'acknowledge', 'name-feeling', 'share-knowledge', ...MOVES_AGAINST.strength]),
  silent: fond(['listen'], MOVES.filter((move) => move !== 'listen')),
};

function weighing(worth: Worth): Bot {
  return (table, roll) => best(table.open, (choice) => {
    const sum = choice.moves.reduce((all, move) => all + worth(move, table), 0) / Math.max(1, choice.moves.length);
    return sum + (roll() * 2 - 1) * MOOD;
  });
}

/** Choices that are said or done in the meeting itself; what one may always do comes in where there is nothing else. */
const said = ({ open }: Table): readonly Choice[] => {
  const choices = open.filter(({ table }) => table === undefined);
  return choices.length > 0 ? choices : open;
};

/** Sees words only. */
const seeking = (choose: (choices: readonly Choice[]) => Choice): Bot => (table) => choose(said(table));

const MILD = /\b(?:thank|thanks|please|sorry|could|would|maybe|perhaps|appreciate|understand|fine|right|help|together|glad|hope|okay|sure|love)\b/giu;
const HARSH = /\b(?:no|not|never|nothing|nobody|don’t|didn’t|isn’t|wasn’t|won’t|can’t|why|you|your|wrong|blame|enough|only|just)\b|!/giu;
const mildness = ({ text }: Choice): number => (text.match(MILD)?.length ?? 0) * 2 - (text.match(HARSH)?.length ?? 0);
const length = ({ text }: Choice): number => text.length;

/** Of each name, how it plays. Bots see what a player sees, and the moves; those that look for tells see only words. */
export const BOTS = {
  ...(Object.fromEntries(Object.entries(WORTH).map(([name, worth]) => [name, weighing(worth)])) as Record<keyof typeof WORTH, Bot>),
  random: (table, roll) => pick(said(table), roll),
  longest: seeking((choices) => best(choices, length)),
  shortest: seeking((choices) => best(choices, (choice) => -length(choice))),
  first: seeking((choices) => choices[0] as Choice),
  last: seeking((choices) => choices.at(-1) as Choice),
  mildest: seeking((choices) => best(choices, mildness)),
} as const satisfies Record<string, Bot>;

export type BotName = keyof typeof BOTS;
export const BOT_NAMES = Object.keys(BOTS) as readonly BotName[];
export const TELL_SEEKERS: readonly BotName[] = ['longest', 'shortest', 'first', 'last', 'mildest'];

function best(choices: readonly Choice[], worth: (choice: Choice) => number): Choice {
  let [chosen, most] = [choices[0] as Choice, -Infinity];
  for (const choice of choices) {
    const its = worth(choice);
    if (its > most) [chosen, most] = [choice, its];
  }
  return chosen;
}
