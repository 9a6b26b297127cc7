import type { Atlas } from '../story/atlas.ts';
import type { Person, Scenario } from '../story/scenario.ts';
import { speakerNamed, YOU } from '../story/speaker.ts';

/** Who wears which drawing, by the seat. */
const LOOKS = ['rivera', 'okafor', 'chen', 'whitfield', 'reed', 'yusuf'] as const;
/** Said at least so often, a name before a colon is somebody; once, it may be anything (“Time: ten past nine”). */
const SPEAKS = 2;
/** A name is a word or three, and each of them begins as names do. */
const NAME = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}$/u;

/** Who speaks in a story that names no cast, in the order of their first words: those who speak most, as many as can sit at a table. */
export function speakersIn({ lines }: Pick<Atlas, 'lines'>): readonly string[] {
  const words = new Map<string, number>();
  for (const { text } of lines) {
    const name = speakerNamed(text);
    if (name !== null && name !== YOU && NAME.test(name)) words.set(name, (words.get(name) ?? 0) + 1);
  }
  const people = [...words].filter(([, times]) => times >= SPEAKS);
  const most = new Set(people.toSorted(([, a], [, b]) => b - a).slice(0, LOOKS.length).map(([name]) => name));
  return people.flatMap(([name]) => (most.has(name) ? [name] : []));
}

const NOBODY = { name: '', age: 0, about: [] };
const NO_LETTER = { from: '', date: '', greeting: '', body: [], signed: [] };

/** A scenario for a story that brings none: a title and who speaks. It says nothing of a child, a letter or a plan, and nothing of it is shown. */
export const plainScenario = (id: string, title: string, speakers: readonly string[]): Scenario => ({
  id, title, premise: '', minutes: 0, difficulty: '', contentNote: '', you: '', child: NOBODY, letter: NO_LETTER,
  setting: { room: 'conference', time: 'morning' },
  cast: speakers.map(seated), scenes: [], hands: [], heard: [], offered: [], asked: [], agreed: [], words: [], rights: [],
  page: { questions: [], phrases: [], pauses: [] },
});

const seated = (name: string, seat: number): Person =>
  ({ id: `speaker-${seat + 1}`, name, role: '', look: LOOKS[seat % LOOKS.length] ?? LOOKS[0], known: '', leaves: { closer: '', same: '', farther: '' } });
