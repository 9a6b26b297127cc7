import type { Choice, Line } from '../core/story/beat.ts';
import type { Gesture, AnyEnding, TableAction } from '../core/story/vocabulary.ts';
import type { MeetingEvent } from '../core/meeting/meeting.ts';
import { SPRITE } from './sprite.ts';

type Sprite = keyof typeof SPRITE;
/** A piece of the murmur: no cue, and no word. */
export type Syllable = Extract<Sprite, `syllable-${number}`>;
/** A small sound. Each is as loud in its file as it is to be beside the others: see `src/tools/sound/cues.ts`. */
export type Cue = Exclude<Sprite, Syllable>;

/** A change of trust in one line that is worth hearing, and a loss of composure that is felt in the body. */
const TRUST_OF_NOTE = 2;
const COMPOSURE_OF_NOTE = 8;
/** Below this, composure is low (0 to 100). */
const SHAKEN = 30;

type Events = readonly MeetingEvent[];
interface Rule { readonly cue: Cue; readonly when: (events: Events) => boolean }

const has = (kind: MeetingEvent['kind']) => (events: Events): boolean => events.some((event) => event.kind === kind);
const trust = (events: Events): number => events.reduce((sum, event) => (event.kind === 'trustMoved' ? sum + event.by : sum), 0);
const felt = (event: MeetingEvent): boolean =>
  event.kind === 'composureMoved' && (event.by <= -COMPOSURE_OF_NOTE || (event.to < SHAKEN && event.to - event.by >= SHAKEN));

/** What is heard of all that one line moved: the first of these that applies. The screen says all of it too. */
const RULES: readonly Rule[] = [
  { cue: 'door', when: (events) => events.some((event) => event.kind === 'placeEntered' && event.place !== 'table') },
  { cue: 'chime', when: has('termAgreed') },
  { cue: 'insight', when: has('heard') },
  { cue: 'pulse', when: (events) => events.some(felt) },
  { cue: 'trustUp', when: (events) => trust(events) >= TRUST_OF_NOTE },
  { cue: 'trustDown', when: (events) => trust(events) <= -TRUST_OF_NOTE },
  { cue: 'chair', when: has('placeEntered') },
  { cue: 'page', when: has('sceneEntered') },
  { cue: 'cup', when: has('termWithdrawn') },
  { cue: 'pencil', when: (events) => (['asked', 'offered', 'termLeftOpen'] as const).some((kind) => has(kind)(events)) },
];

export const cueFor = (events: Events): Cue | null => RULES.find(({ when }) => when(events))?.cue ?? null;

const GESTURE: Partial<Record<Gesture, Cue>> = { crossed: 'chair', paper: 'page', write: 'pencil' };

/** The sound of a line: of what it moved, or else of what is done while it is said. */
export const cueForLine = ({ events, staging }: Pick<Line, 'events' | 'staging'>): Cue | null =>
  cueFor(events) ?? (staging.gesture && GESTURE[staging.gesture]) ?? null;

const AT_THE_TABLE: Partial<Record<TableAction, Cue>> = { breathe: 'breath', notebook: 'page', break: 'water', end: 'papers' };

/** The sound of what the parent does, where it isn't said but done. */
export const cueForChoice = ({ table }: Pick<Choice, 'table'>): Cue | null => (table && AT_THE_TABLE[table]) ?? null;

const ENDING: Readonly<Record<AnyEnding, Cue>> = {
  agreed: 'papers', 'agreed-in-part': 'papers', reconvene: 'papers', 'neutral-third-party': 'papers',
  'ended-respectfully': 'leave', 'left-in-anger': 'leave', 'agreed-to-anything': 'pencil', 'the-end': 'leave',
};

export const cueForEnding = (ending: AnyEnding): Cue => ENDING[ending];
