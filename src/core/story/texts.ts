import { mapExampleTexts, type ExampleWords, type FittedExample } from './examples.ts';
import { inkTexts } from './ink-texts.ts';
import type { CompiledStory } from './runtime.ts';
import type { Definition, Scenario } from './scenario.ts';
import { mapScenarioTexts } from './scenario-texts.ts';
import { YOU } from './speaker.ts';

/** A story in one language, with everything that its player reads. */
export interface Edition {
  readonly story: CompiledStory;
  readonly scenario: Scenario;
  readonly glossary: readonly Definition[];
  /** Meetings of it that play by themselves. */
  readonly examples?: readonly FittedExample[];
}

/**
 * What a text is: words of a line, words of a choice, someone's name, a term that is looked up in what people say,
 * or other words beside the story.
 */
export type TextKind = 'line' | 'choice' | 'name' | 'term' | 'words';

/** A text that a player can see, as a translator gets it: without the speaker's name and the space around it. */
export interface Text {
  /** Its place: `welcome.0.c-1.5` in the compiled story, `scenario.letter.body.0`, `glossary.IEP.means`. */
  readonly key: string;
  readonly source: string;
  readonly kind: TextKind;
  /** Who says it, by the name in the story. */
  readonly speaker?: string;
  /** It stands in one line with others, which may differ from one meeting to the next. */
  readonly part?: true;
}

/** A text of the compiled story, taken apart: what the translator sees, and what stands around it. */
interface Framed { readonly before: string; readonly words: string; readonly after: string; readonly speaker: string | null }

const SOMETHING_TO_READ = /[\p{L}\p{N}]/u;

/** A story as it is written, with what is read beside it. */
export interface Written extends Pick<Edition, 'story' | 'scenario'> {
  readonly examples?: readonly ExampleWords[];
}

/** Every text of a story and its scenario, in the order in which they stand there. */
export const textsOf = (edition: Written): readonly Text[] => [...scenarioTexts(edition.scenario), ...exampleTexts(edition.examples ?? []), ...storyTexts(edition)];

/** Everything that can be translated of an edition. */
export const allTexts = (edition: Edition): readonly Text[] => [...textsOf(edition), ...glossaryTexts(edition.glossary)];

/** Every text of the glossary, which all stories share. */
export const glossaryTexts = (glossary: readonly Definition[]): readonly Text[] => glossary.flatMap(({ term, means }): Text[] => [
  { key: glossaryKey(term, 'term'), source: term, kind: 'term' },
  { key: glossaryKey(term, 'means'), source: means, kind: 'words' },
]);

export const glossaryKey = (term: string, part: keyof Definition): string => `glossary.${term}.${part}`;
export const exampleKey = (place: string): string => `examples.${place}`;
export const scenarioKey = (place: string): string => `scenario.${place}`;

/** Every text of a scenario, in the order of its file. */
export function scenarioTexts(scenario: Scenario): readonly Text[] {
  const texts: Text[] = [];
  mapScenarioTexts(scenario, (place, source) => {
    texts.push({ key: scenarioKey(place), source, kind: kindAt(place) });
    return source;
  });
  return texts;
}

/** Every text of a story’s examples, but for its own words. */
export function exampleTexts(examples: readonly ExampleWords[]): readonly Text[] {
  const texts: Text[] = [];
  const keep = (place: string, source: string): string => {
    texts.push({ key: exampleKey(place), source, kind: 'words' });
    return source;
  };
  examples.forEach((example) => mapExampleTexts(example, keep));
  return texts;
}

const kindAt = (place: string): TextKind =>
  /^cast\.\d+\.name$/.test(place) ? 'name' : /^words\.\d+\.term$/.test(place) ? 'term' : 'words';

function storyTexts({ story, scenario }: Pick<Edition, 'story' | 'scenario'>): readonly Text[] {
  const all = inkTexts(story.ink);
  const speakers = new Map<number, string>();
  const onLine = new Map<number, number>();
  return all
    .map((found) => ({ found, framed: frame(found.text, scenario) }))
    .filter(({ found, framed }) => {
      if (framed.speaker !== null) speakers.set(found.line, framed.speaker);
      const seen = SOMETHING_TO_READ.test(framed.words);
      if (seen && !found.choice) onLine.set(found.line, (onLine.get(found.line) ?? 0) + 1);
      return seen;
    })
    .map(({ found, framed }): Text => {
      const text = { key: found.place, source: framed.words };
      if (found.choice) return { ...text, kind: 'choice' };
      const speaker = speakers.get(found.line);
      return { ...text, kind: 'line', ...(speaker !== undefined && { speaker }), ...((onLine.get(found.line) ?? 0) > 1 && { part: true }) };
    });
}

/** Takes the speaker's name and the space off a text. */
export function frame(text: string, scenario: Pick<Scenario, 'cast'>): Framed {
  const [lead = ''] = /^\s*/.exec(text) ?? [];
  const body = text.slice(lead.length);
  const speaker = [YOU, ...scenario.cast.map((person) => person.name)].find((name) => body.startsWith(`${name}: `)) ?? null;
  const rest = speaker === null ? body : body.slice(speaker.length + 1);
  const [, gap = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(rest) ?? [];
  return { before: `${lead}${speaker === null ? '' : `${speaker}:`}${gap}`, words, after, speaker };
}
