import { twiceHere, type WorkshopMoment } from '../story/workshop.ts';
import type { Tip } from '../tips/tips.ts';

/** What a room can be asked at any decision where a tip can be practised. */
export const QUESTIONS = {
  strength: [
    'What is happening in your body as you read these words?',
    'What do you know about your child that nobody in this room could know?',
    'What would help you stay in the chair here?',
    'Which of these could you still say on your worst day?',
  ],
  listen: [
    'What would you want to know before you answer?',
    'Who here has something to say, and hasn’t said it?',
    'What might happen if nobody spoke for ten seconds?',
    'What reason could a decent person have for saying that?',
  ],
  'common-ground': [
    'What does everyone at this table want?',
    'What could you give here that costs you little?',
    'Who did something real for this child, and has nobody thanked?',
    'How would each of these sound from the other side of the table?',
  ],
  'win-win': [
    'What is the whole of what would help, before anyone trims it?',
    'Which part could wait, and what could you ask for in return?',
    'What could be tried for a few weeks, and how would we know it worked?',
    'Whose problem does this solve, besides yours?',
  ],
  'walk-away': [
    'Does this have to be settled today?',
    'What would you want in writing before you leave?',
    'How could you stop here and still be welcome tomorrow?',
    'What is agreed, and what is still open?',
  ],
} as const satisfies Record<Tip, readonly string[]>;

/** Where the words on offer practise no tip. */
const ANYWHERE: readonly string[] = [
  'Which of these would you really say?',
  'Who will feel it, and how?',
  'What do you hope happens next?',
  'What else could one say here?',
];

export interface Asking {
  /** Decisions behind the room. */
  readonly decision: number;
  /** Practised by what can be said now. */
  readonly tips: readonly Tip[];
  readonly moment: WorkshopMoment | null;
  /** What was said since the decision before this one. */
  readonly said?: readonly string[];
}

/** Two or three questions to ask the room at a decision: the scenario’s own first, then one for a tip. The same decision has the same ones, the next has others. */
export function questionsFor({ decision, tips, moment, said = [] }: Asking): readonly string[] {
  const talk = twiceHere(moment, said)?.talk;
  const own = moment ? turned(moment.questions, decision) : [];
  const general = generalFor(tips.length > 0 ? tips : (moment?.tips ?? []), decision);
  const chosen = own.length > 0 ? [...own.slice(0, own.length > 2 ? 2 : 1), ...general.slice(0, 1)] : general.slice(0, 2);
  return [...new Set([...(talk === undefined ? [] : [talk]), ...chosen])].slice(0, 3);
}

/** Another tip at each decision, and another of its questions each time its turn comes. */
function generalFor(tips: readonly Tip[], decision: number): readonly string[] {
  const ofTips = turned(tips, decision).flatMap((tip) => turned<string>(QUESTIONS[tip], Math.floor(decision / tips.length)).slice(0, 1));
  return [...ofTips, ...turned(ANYWHERE, decision)];
}

const turned = <T>(list: readonly T[], by: number): readonly T[] => {
  const start = list.length > 0 ? by % list.length : 0;
  return [...list.slice(start), ...list.slice(0, start)];
};
