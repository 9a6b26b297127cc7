import type { Line } from '../../core/story/beat.ts';
import type { Person } from '../../core/story/scenario.ts';
import { WORDS } from './words.ts';

/** Who says a line, as the player reads it; null when nobody does. */
export function speakerOf({ speaker }: Line, cast: readonly Person[]): { readonly name: string; readonly role?: string } | null {
  switch (speaker.kind) {
    case 'person': {
      const person = cast.find(({ id }) => id === speaker.id);
      return person ? { name: person.name, role: person.role } : { name: speaker.id };
    }
    case 'you': return { name: WORDS.you };
    case 'narration': return null;
  }
}

/** The person whose words are on the card, if they are a person's of the meeting. */
export function speakingNow(said: readonly Line[]): string | null {
  const speaker = said.at(-1)?.speaker;
  return speaker?.kind === 'person' ? speaker.id : null;
}

/** A plate has room for the first thing someone is. */
export const shortRole = (role: string): string => role.split(', ')[0] ?? role;

/** What there is room for under a face: “Ms. Rivera” is Rivera. */
export const shortName = (name: string): string => name.replace(/^(?:Mrs?|Ms|Mx|Dr)\.?\s+/, '').split(' ').at(-1) ?? name;
