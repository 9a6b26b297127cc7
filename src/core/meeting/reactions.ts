import type { Line } from '../story/beat.ts';
import type { Gaze, Gesture, Mood, PersonId } from '../story/vocabulary.ts';
import type { Meeting } from './meeting.ts';
import type { Staged } from './staged.ts';

/** What somebody who isn't speaking does for a moment while a line is said. */
export interface Reaction {
  readonly person: PersonId;
  /** When: a share of the line's time, 0 to 1. */
  readonly at: number;
  /** For how long, milliseconds; without it, until the next line. */
  readonly lasts?: number;
  readonly mood?: Mood;
  readonly gesture?: Gesture;
  readonly gaze?: Gaze;
}

export interface Table {
  readonly line: Line;
  /** Lines said before this one: the same line of the same run always has the same reactions. */
  readonly number: number;
  readonly seats: Readonly<Record<PersonId, Staged>>;
  readonly trust: Meeting['trust'];
}

/** A fall of composure at which somebody looks at you. */
const BLOW = -8;
const HARD = -5;

/** What the others do while a line is said, by what it moved. People look first, then move. */
export function reactionsTo({ line, number, seats, trust }: Table): readonly Reaction[] {
  const speaker = line.speaker.kind === 'person' ? line.speaker.id : null;
  const others = Object.keys(seats).filter((person) => person !== speaker);
  if (others.length === 0) return [];
  const fell = (kind: 'composureMoved' | 'groundMoved'): number => line.events.reduce((sum, event) => (event.kind === kind ? sum + event.by : sum), 0);
  const hurt = line.events.flatMap((event) => (event.kind === 'trustMoved' && event.by < 0 ? [event.person] : []));
  const hard = hurt.length > 0 || fell('composureMoved') <= HARD || fell('groundMoved') <= HARD;
  return [
    ...hurt.flatMap((person) => besides(others, person, number).map((other): Reaction => ({ person: other, at: 0.45, lasts: 1300, gaze: person }))),
    ...(hard ? others.filter((person) => seats[person]?.gesture === 'write').map((person): Reaction => ({ person, at: 0.35, gesture: 'rest' })) : []),
    ...(fell('composureMoved') <= BLOW ? kindest(others, trust).map((person): Reaction => ({ person, at: 0.7, lasts: 1800, gaze: 'you', mood: 'concerned' })) : []),
    ...(line.events.some((event) => event.kind === 'heard') && speaker !== null ? glance(others, number, speaker) : []),
  ];
}

/** A silence, before somebody breaks it: eyes go down, two look at each other, and the one who will speak looks up at you. */
export function silenceOf({ line, number, seats }: Table): readonly Reaction[] {
  const speaker = line.speaker.kind === 'person' ? line.speaker.id : null;
  const others = Object.keys(seats).filter((person) => person !== speaker);
  const [first, second] = turned(others, number);
  return [
    ...(speaker === null ? [] : [{ person: speaker, at: 0.15, lasts: 1300, gaze: 'table' as const }]),
    ...(first !== undefined && second !== undefined ? [{ person: first, at: 0.35, lasts: 900, gaze: second }, { person: second, at: 0.55, lasts: 700, gaze: first }] : []),
  ];
}

/** Two of the others look at each other: they knew, or they didn't. */
function glance(others: readonly PersonId[], number: number, speaker: PersonId): readonly Reaction[] {
  const [first, second] = turned(others, number);
  if (first === undefined) return [];
  return second === undefined || number % 2 === 0
    ? [{ person: first, at: 0.5, lasts: 1500, gaze: speaker, mood: 'listening' }]
    : [{ person: first, at: 0.5, lasts: 1000, gaze: second }, { person: second, at: 0.68, lasts: 800, gaze: first }];
}

const turned = (people: readonly PersonId[], by: number): readonly PersonId[] =>
  people.map((_, index) => people[(index + by) % people.length] ?? '');

const besides = (people: readonly PersonId[], person: PersonId, number: number): readonly PersonId[] =>
  turned(people.filter((other) => other !== person), number).slice(0, 2);

function kindest(people: readonly PersonId[], trust: Meeting['trust']): readonly PersonId[] {
  const [first] = [...people].sort((a, b) => (trust[b] ?? 0) - (trust[a] ?? 0));
  return first === undefined || (trust[first] ?? 0) < 0 ? [] : [first];
}
