import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSession } from '../../../src/app/session.ts';
import { viewMeeting } from '../../../src/app/view.ts';
import { makeDebrief } from '../../../src/core/debrief/make.ts';
import { playOut } from '../../../src/core/explore/play.ts';
import { pick, rollFrom } from '../../../src/core/explore/roll.ts';
import type { Run } from '../../../src/core/run/run.ts';
import { GLOSSARY } from '../../../src/core/story/glossary.ts';
import type { Edition } from '../../../src/core/story/texts.ts';
import { loadFolder, storyIds, STORIES } from '../../../src/tools/stories/load.ts';
import { findTerms } from '../../../src/ui/meeting/terms.ts';
import { inPseudo } from '../../fixtures/languages.ts';

/** What the program goes by and no player reads. */
const NEVER_SHOWN = new Set(['id', 'run', 'path', 'kind', 'look', 'who', 'hands', 'place', 'room', 'shot', 'moods', 'moodBefore', 'moodAfter', 'staging', 'moves', 'tone', 'table', 'tip', 'leaving', 'ending', 'events', 'doing', 'phase']);

/** The interface’s own words, which are in no story’s catalogue: why a tip judges so, and the word beside a meter. */
const INTERFACE = new Set(['why', 'word']);

/** Every text in something that a screen draws, apart from the names that the program goes by. */
function textsIn(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return [`${path}: ${value}`];
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => textsIn(each, `${path}.${index}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => (NEVER_SHOWN.has(name) || INTERFACE.has(name) ? [] : textsIn(each, `${path}.${name}`)));
}

/** Texts with a plain letter in them: they came past the catalogue. */
const hardCoded = (value: unknown): readonly string[] => textsIn(value).filter((text) => /[A-Za-z]/.test(text.slice(text.indexOf(': '))));

function editionOf(id: string): Edition {
  const loaded = loadFolder(resolve(STORIES, id));
  if (!loaded.ok) throw new Error(loaded.error.map((finding) => finding.message).join());
  return { story: loaded.value.story, scenario: loaded.value.scenario, glossary: GLOSSARY };
}

function someRun({ story, scenario }: Edition, seed: number): Run {
  const roll = rollFrom(seed);
  const run = playOut(story, scenario, seed, (open) => {
    const said = open.filter((choice) => choice.table === undefined);
    return pick(said.length > 0 && roll() < 0.9 ? said : open, roll);
  });
  if (!run.ok) throw new Error(run.error.message);
  return run.value;
}

describe.each(storyIds())('in %s, shown in the language of no country, nothing is hard-coded', (id) => {
  const written = editionOf(id);
  const edition = inPseudo(written);
  const runs = [...Array(6).keys()].map((seed) => someRun(written, seed));

  test('before the door: the letter, the child, the people, the notebook', () => {
    const { id: _, setting: __, ...shown } = edition.scenario;
    expect(hardCoded(shown)).toEqual([]);
  });

  test('in the meeting: what is said, the choices, the notebook, the glossary', () => {
    for (const run of runs) {
      const opened = openSession(edition, { id: 'run', run, position: 'decision', seen: new Set(), saving: false, preparation: { matters: [written.scenario.asked[0]?.id ?? ''], couldGive: [written.scenario.offered[0]?.id ?? ''] } });
      if (!opened.ok) throw new Error(opened.error);
      expect(hardCoded(viewMeeting(opened.value))).toEqual([]);
      for (const { offered } of opened.value.reading.played.moments) expect(hardCoded(offered)).toEqual([]);
    }
  });

  test('in the debrief: its quotes, what was agreed, how people left, the page to take along', () => {
    for (const run of runs) {
      const made = makeDebrief(edition.story, edition.scenario, run, { matters: [], couldGive: [] });
      if (!made.ok) throw new Error(made.error.message);
      const { notebook: _, looked: __, ...debrief } = made.value;
      const found = hardCoded(debrief).filter((text) => !text.endsWith('.speaker: You'));
      expect(found).toEqual([]);
    }
  });

  test('a term is still found in what people say', () => {
    const explained = ({ scenario, glossary }: Edition): number =>
      textsIn(scenario).flatMap((text) => findTerms(text, [...scenario.words, ...glossary])).filter((stretch) => stretch.definition).length;
    expect(explained(edition)).toBeGreaterThan(0.7 * explained(written));
  });

  test('and what is hard-coded would be found', () => {
    expect(hardCoded(written.scenario).length).toBeGreaterThan(50);
    expect(hardCoded({ ...edition.scenario.letter, greeting: 'Dear Parent' })).toEqual(['.greeting: Dear Parent']);
  });
});
