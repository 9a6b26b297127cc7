import type { Line } from '../story/beat.ts';
import type { Gaze, Gesture, Mood, PersonId, Shot, Thing } from '../story/vocabulary.ts';

/** How one person sits. */
export interface Staged {
  readonly mood: Mood;
  readonly gesture: Gesture;
  readonly gaze: Gaze;
}

const AT_FIRST: Staged = { mood: 'neutral', gesture: 'rest', gaze: 'you' };

/** What hands and face do only while one speaks: they come to rest when the next person does. */
const AT_REST: { readonly gesture: Partial<Record<Gesture, Gesture>>; readonly mood: Partial<Record<Mood, Mood>> } = {
  gesture: { open: 'rest', 'open-both': 'rest', paper: 'rest', heart: 'rest', reach: 'rest', gather: 'rest' },
  mood: { surprised: 'neutral', smile: 'warm', relieved: 'warm' },
};

const atRest = (seat: Staged): Staged =>
  ({ ...seat, gesture: AT_REST.gesture[seat.gesture] ?? seat.gesture, mood: AT_REST.mood[seat.mood] ?? seat.mood });

/** How everyone sits after these lines: as their last tags say, looking at whoever speaks unless told otherwise. */
export function stagedAfter(lines: readonly Line[], people: readonly PersonId[]): Readonly<Record<PersonId, Staged>> {
  const seats = new Map(people.map((person): [PersonId, Staged] => [person, AT_FIRST]));
  for (const line of lines) {
    const speaker = line.speaker.kind === 'person' ? line.speaker.id : null;
    for (const [person, seat] of seats) {
      if (person === speaker) seats.set(person, { ...seat, gaze: 'you', ...seatedAs(line) });
      else if (speaker !== null) seats.set(person, { ...atRest(seat), gaze: speaker });
      else if (line.speaker.kind === 'you') seats.set(person, { ...seat, gaze: 'you' });
    }
  }
  return Object.fromEntries(seats);
}

const seatedAs = ({ staging: { mood, gesture, gaze } }: Line): Partial<Staged> =>
  ({ ...(mood && { mood }), ...(gesture && { gesture }), ...(gaze && { gaze }) });

/** How the room is seen at the newest of these lines, and what lies before you. A view from the door stays until one is at the table anew. */
export interface Scenery {
  readonly shot: Shot;
  readonly thing: Thing;
}

const AS_USUAL: Scenery = { shot: 'usual', thing: 'nothing' };

export function sceneryAfter(lines: readonly Line[]): Scenery {
  return lines.reduce<Scenery>(({ shot, thing }, { staging, events }) => {
    if (events.some((event) => event.kind === 'placeEntered')) return { ...AS_USUAL, ...picked(staging) };
    return { shot: staging.shot ?? (shot === 'door' ? 'door' : 'usual'), thing: staging.thing ?? thing };
  }, AS_USUAL);
}

const picked = ({ shot, thing }: Line['staging']): Partial<Scenery> => ({ ...(shot && { shot }), ...(thing && { thing }) });
