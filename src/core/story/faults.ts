import { speakerNamed, YOU } from './speaker.ts';
import type { Text } from './texts.ts';

/** The longest text that fits where a text can stand. */
const LONGEST = 1200;

/** Why these words can't stand in the place of a text, or null where they can. Each rule is one that the game itself goes by. */
export function faultIn(text: Text, words: string): string | null {
  if (words.trim() !== words) return 'has space before or after its words';
  if (/\p{Cc}/u.test(words)) return 'has a line break or another control character in it; a text is one line';
  if (words.length > LONGEST) return `is longer than ${LONGEST} letters`;
  switch (text.kind) {
    case 'choice': return faultInChoice(text.source, words);
    case 'name': return words.includes(':') || words === YOU ? 'can’t be a person’s name: it has a colon in it, or means the parent' : null;
    case 'line': return faultInLine(text, words);
    default: return null;
  }
}

/** A choice in quotation marks is said, any other is done; dots at its end are a voice that trails off. */
function faultInChoice(source: string, words: string): string | null {
  for (const [edge, means] of EDGES) {
    if (edge.test(source) === edge.test(words)) continue;
    return edge.test(source) ? `has to ${means}, as the choice in the story does` : `must not ${means}, since the choice in the story does not`;
  }
  return null;
}

const EDGES: readonly (readonly [RegExp, string])[] = [
  [/^[“"]/, 'start with a quotation mark “'],
  [/[”"]$/, 'end with a quotation mark ”'],
  [/…[”"]?$/, 'end with dots …'],
];

function faultInLine(text: Text, words: string): string | null {
  const named = speakerNamed(words);
  return named !== null && text.speaker === undefined && speakerNamed(text.source) === null ? `starts with “${named}: ”, so that someone would be speaking` : null;
}
