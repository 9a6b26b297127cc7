import { match, type Catalogue } from './catalogue.ts';
import { mapExampleTexts, type ExampleWords } from './examples.ts';
import { faultIn } from './faults.ts';
import { inkTexts, replaceTexts } from './ink-texts.ts';
import { mapScenarioTexts } from './scenario-texts.ts';
import type { Scenario } from './scenario.ts';
import { allTexts, exampleKey, exampleTexts, frame, glossaryKey, scenarioKey, scenarioTexts, type Edition, type Text } from './texts.ts';

/**
 * A story in another language: the same structure under the same hash, so that every run fits, with other words.
 * What the catalogue lacks, and what would break the story, stays as the story has it.
 */
export function translateStory(edition: Edition, catalogue: Catalogue): Edition {
  const words = wordsFor(allTexts(edition), catalogue);
  const worded = (key: string, source: string): string => words.get(key) ?? source;
  return {
    story: { ...edition.story, ink: translateInk(edition, words) },
    scenario: wordScenario(edition.scenario, words),
    glossary: edition.glossary.map(({ term, means }) => ({
      term: worded(glossaryKey(term, 'term'), term),
      means: worded(glossaryKey(term, 'means'), means),
    })),
    ...(edition.examples && { examples: wordExamples(edition.examples, words) }),
  };
}

/** A scenario alone in another language, for where its story is not open yet. */
export const translateScenario = (scenario: Scenario, catalogue: Catalogue): Scenario => wordScenario(scenario, wordsFor(scenarioTexts(scenario), catalogue));

/** And its examples. */
export const translateExamples = <T extends ExampleWords>(examples: readonly T[], catalogue: Catalogue): readonly T[] => wordExamples(examples, wordsFor(exampleTexts(examples), catalogue));

const wordExamples = <T extends ExampleWords>(examples: readonly T[], words: ReadonlyMap<string, string>): readonly T[] =>
  examples.map((example) => mapExampleTexts(example, (place, source) => words.get(exampleKey(place)) ?? source));

const wordScenario = (scenario: Scenario, words: ReadonlyMap<string, string>): Scenario =>
  mapScenarioTexts(scenario, (place, source) => words.get(scenarioKey(place)) ?? source);

function wordsFor(texts: readonly Text[], catalogue: Catalogue): ReadonlyMap<string, string> {
  const { matches } = match(texts, catalogue);
  const words = new Map<string, string>();
  for (const { text, entry, fit } of matches.values()) {
    if (fit !== 'changed' && entry.words !== '' && faultIn(text, entry.words) === null) words.set(text.key, entry.words);
  }
  return namesApart(texts, words);
}

/** Two people under one name could not be told apart: then all keep theirs. */
function namesApart(texts: readonly Text[], words: Map<string, string>): ReadonlyMap<string, string> {
  const people = texts.filter((text) => text.kind === 'name');
  const names = new Set(people.map(({ key, source }) => words.get(key) ?? source));
  if (names.size < people.length) people.forEach(({ key }) => words.delete(key));
  return words;
}

/** The words of the compiled story, each behind the name of whoever says it, as that name is in this language. */
function translateInk({ story, scenario }: Edition, words: ReadonlyMap<string, string>): string {
  const names = new Map(scenario.cast.map(({ name }, index) => [name, words.get(scenarioKey(`cast.${index}.name`)) ?? name]));
  const instead = inkTexts(story.ink).map(({ number, place, text }): [number, string] => {
    const framed = frame(text, scenario);
    const { speaker } = framed;
    const before = speaker === null ? framed.before : framed.before.replace(`${speaker}:`, () => `${names.get(speaker) ?? speaker}:`);
    return [number, `${before}${words.get(place) ?? framed.words}${framed.after}`];
  });
  return replaceTexts(story.ink, new Map(instead));
}
