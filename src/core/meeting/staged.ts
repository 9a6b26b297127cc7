import type { Line } from '../story/beat.ts';
import type { Gaze, Gesture, Mood, PersonId } from '../story/vocabulary.ts';

/** How one person sits. */
export interface Staged {
  readonly mood: Mood;
  readonly gesture: Gesture;
  readonly gaze: Gaze;
}

const AT_FIRST: Staged = { mood: 'neutral', gesture: 'rest', gaze: 'you' };

/** How everyone sits after these lines: as their last tags say, looking at whoever speaks unless told otherwise. */
export function stagedAfter(lines: readonly Line[], people: readonly PersonId[]): Readonly<Record<PersonId, Staged>> {
  const seats = new Map(people.map((person): [PersonId, Staged] => [person, AT_FIRST]));
  for (const line of lines) {
    const speaker = line.speaker.kind === 'person' ? line.speaker.id : null;
    for (const [person, seat] of seats) {
      if (person === speaker) seats.set(person, { ...seat, gaze: 'you', ...line.staging });
      else if (speaker !== null) seats.set(person, { ...seat, gaze: speaker });
      else if (line.speaker.kind === 'you') seats.set(person, { ...seat, gaze: 'you' });
    }
  }
  return Object.fromEntries(seats);
}
