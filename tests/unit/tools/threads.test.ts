import { expect, test } from 'vitest';
import { explore, Solo, type Crew } from '../../../src/core/explore/explore.ts';
import type { Limits } from '../../../src/core/explore/watch.ts';
import { ThreadCrew } from '../../../src/tools/stories/explore/crew.ts';
import { compileFolder, STORIES } from '../../../src/tools/stories/load.ts';

const LIMITS: Limits = { bounds: [], lists: [], mostWords: 45 };
const compiled = compileFolder(`${STORIES}/twelve-more-weeks`);
if (!compiled.ok) throw new Error('the story does not compile');
const { story, atlas } = compiled.value.compilation;

/** What a search knows after each of its first rounds. */
async function known(crew: Crew): Promise<readonly unknown[]> {
  const rounds: unknown[] = [];
  for await (const { states, steps, found, known: { seen, taken } } of explore(atlas, crew, 24)) {
    rounds.push({ states, steps, found, seen: seen.slice(), taken: taken.slice() });
    if (rounds.length === 5) break;
  }
  return rounds;
}

test('a search goes the same way round by round on the page’s own thread, on one beside it and on three', async () => {
  const alone = await known(new Solo(story, LIMITS));
  expect(alone).toHaveLength(5);
  for (const threads of [1, 3]) {
    const crew = new ThreadCrew(story, LIMITS, threads);
    expect(await known(crew)).toEqual(alone);
    await crew.close();
  }
});
