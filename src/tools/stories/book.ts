import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { err, ok, type Result } from '../../core/result.ts';
import type { Finding } from '../../core/story/compile.ts';
import { GLOSSARY } from '../../core/story/glossary.ts';
import { sourcePlaces, type SourcePlace } from '../../core/story/places.ts';
import { glossaryTexts, textsOf, type Text } from '../../core/story/texts.ts';
import { readExamples } from './examples.ts';
import { STORIES, compileFolder, loadScenario, storyIds } from './load.ts';
import { SHARED, shown } from './po-files.ts';
import type { DescribedText } from './po-update.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const GLOSSARY_SOURCE = 'src/core/story/glossary.ts';

/** What is translated together: a story, or the words that all stories share. */
export interface Book {
  readonly id: string;
  readonly folder: string;
  readonly texts: readonly DescribedText[];
}

/** The story of this name; `lib` is the glossary. */
export function openBook(id: string): Result<Book, readonly Finding[]> {
  if (id === basename(SHARED)) return ok({ id, folder: SHARED, texts: describeGlossary() });
  if (!storyIds().includes(id)) {
    const message = `there is no story called “${id}”; there are: ${[...storyIds(), basename(SHARED)].join(', ')}`;
    return err([{ code: 'story/missing', severity: 'error', file: id, line: 0, message }]);
  }
  const folder = join(STORIES, id);
  const texts = describeStory(folder);
  return texts.ok ? ok({ id, folder, texts: texts.value }) : texts;
}

/** In the order in which one reads the files. */
function describeStory(folder: string): Result<readonly DescribedText[], readonly Finding[]> {
  const compiled = compileFolder(folder);
  const scenarioFile = join(folder, 'scenario.json');
  const scenario = loadScenario(scenarioFile);
  if (!compiled.ok) return compiled;
  if (!scenario.ok) return scenario;
  const examples = readExamples(folder, shown(join(folder, 'story.ink')));
  if (!examples.ok) return examples;
  const { compilation } = compiled.value;
  const story = shown(join(folder, 'story.ink'));
  const places = sourcePlaces(compilation, story);
  const inScenario = placesIn(scenarioFile);
  const inExamples = placesIn(join(folder, 'examples.json'));
  const placeOf = (text: Text): SourcePlace => places.get(text.key) ?? (text.key.startsWith('examples.') ? inExamples : inScenario)(text.source);
  // Beside the story first, then the story by its lines, then what it includes.
  const rank = (place: SourcePlace): number => (place.file.endsWith('.json') ? 0 : place.file === story ? 1 : 2);
  return ok(textsOf({ story: compilation.story, scenario: scenario.value, examples: examples.value })
    .map((text) => ({ text, place: placeOf(text) }))
    .toSorted((a, b) => rank(a.place) - rank(b.place) || (rank(a.place) === 0 ? 0 : a.place.line - b.place.line))
    .map(({ text, place }) => describe(text, place)));
}

function describeGlossary(): readonly DescribedText[] {
  const placeOf = placesIn(join(ROOT, GLOSSARY_SOURCE));
  return glossaryTexts(GLOSSARY).map((text) => describe(text, placeOf(text.source)));
}

/** Finds a text in the file it was written in, by its words; a text that is there twice by the first of them. */
function placesIn(file: string): (source: string) => SourcePlace {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return (source) => {
    const written = [JSON.stringify(source), `'${source}'`];
    return { file: shown(file), line: lines.findIndex((line) => written.some((each) => line.includes(each))) + 1 };
  };
}

const describe = (text: Text, { file, line }: SourcePlace): DescribedText =>
  ({ ...text, reference: line > 0 ? `${file}:${line}` : basename(file), about: [aboutKind(text), text.part ? PART : ''].filter((each) => each !== '').join('\n') });

const PART = 'Part of a line: what stands beside it may differ from one meeting to the next.';

function aboutKind({ kind, source, speaker }: Text): string {
  switch (kind) {
    case 'line': return speaker === undefined ? 'What you notice.' : `${speaker} says it.`;
    case 'choice': return /^[“"]/.test(source) ? 'A choice, said out loud: it stays in “quotation marks”.' : 'A choice, done rather than said: no quotation marks around it.';
    case 'name': return 'A name, as it stands wherever this person speaks.';
    case 'term': return 'A term, as it stands in what people say: there it is found and explained.';
    case 'words': return '';
  }
}
