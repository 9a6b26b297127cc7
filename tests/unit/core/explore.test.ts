import { describe, expect, test } from 'vitest';
import { explore, Solo, type Progress } from '../../../src/core/explore/explore.ts';
import { rollFrom } from '../../../src/core/explore/roll.ts';
import type { Limits } from '../../../src/core/explore/watch.ts';
import { compileStory, type Compilation } from '../../../src/core/story/compile.ts';
import { openStory } from '../../../src/core/story/runtime.ts';
import { Walker } from '../../../src/core/story/walker.ts';
import { scenario, story } from '../../fixtures/small-room.ts';

const LIMITS: Limits = { bounds: [], lists: [], mostWords: 1000 };

function compiled(ink: string): Compilation {
  const result = compileStory('story.ink', ink, () => '');
  if (!result.ok) throw new Error(result.error.map(({ message }) => message).join('\n'));
  return result.value;
}

async function walked(ink: string, most = 20_000): Promise<Progress> {
  const { story: told, atlas } = compiled(ink);
  for await (const progress of explore(atlas, new Solo(told, LIMITS))) if (progress.complete || progress.steps >= most) return progress;
  throw new Error('a walk ends');
}

describe('a walker', () => {
  test('tells what the game tells, whatever is chosen', () => {
    const walker = new Walker(story);
    for (let seed = 0; seed < 12; seed++) {
      const roll = rollFrom(seed);
      const opened = openStory(story, scenario, seed);
      if (!opened.ok) throw new Error(opened.error.message);
      let passage = opened.value.begin();
      let stop = walker.begin(seed);
      for (let decisions = 0; passage.ok && passage.value.next.kind === 'choices' && decisions < 60; decisions++) {
        const { options } = passage.value.next;
        expect(stop.open.map(({ text }) => text)).toEqual(options.map(({ text }) => text));
        const open = options.filter(({ blocked }) => blocked === undefined);
        const { index } = open[Math.floor(roll() * open.length)] ?? { index: 0 };
        passage = opened.value.choose(index);
        stop = walker.choose(walker.mark(), index);
        expect(walker.read('composure')).toBe(opened.value.meeting.composure);
      }
      expect(passage.ok && passage.value.next.kind).toBe('end');
      expect(stop.open).toEqual([]);
    }
  });

  test('comes back to a mark as often as it likes, and finds everything as it was', () => {
    const walker = new Walker(story);
    walker.begin(3);
    const mark = walker.mark();
    const once = [0, 1, 2].map((choice) => [walker.choose(mark, choice), walker.fingerprint(walker.mark())]);
    const again = [2, 1, 0].map((choice) => [walker.choose(mark, choice), walker.fingerprint(walker.mark())]);
    expect(again.toReversed()).toEqual(once);
  });
});

describe('two ways to one place', () => {
  const twoWays = (after: string): string => `VAR way = 0\n* [left]\n  ~ way = 1\n  -> here\n* [right]\n  ~ way = 2\n  -> here\n=== here\nHere.\n* [on]\n  ${after}\n  -> END\n`;

  test('are one state where nobody can still ask which way it was', async () => {
    expect(await walked(twoWays('On.'))).toMatchObject({ states: 2, complete: true });
  });

  test('are two where somebody can', async () => {
    expect(await walked(twoWays('{way == 1: On the left.|On the right.}'))).toMatchObject({ states: 3, complete: true });
  });

  test('are two where it is asked what has been seen', async () => {
    const story = '* (l) [left]\n  -> here\n* [right]\n  -> here\n=== here\nHere.\n* [on]\n  {l: On the left.|On the right.}\n  -> END\n';
    expect(await walked(story)).toMatchObject({ states: 3, complete: true });
  });

  test('are two where a tunnel comes back to another place', async () => {
    const story = '* [left]\n  -> room ->\n  Left again.\n  -> END\n* [right]\n  -> room ->\n  Right again.\n  -> END\n=== room\nA room.\n* [out]\n  ->->\n';
    expect(await walked(story)).toMatchObject({ states: 3, complete: true });
  });
});

test('every way is walked, or it is said that it isn’t', async () => {
  const counting = 'VAR count = 0\n-> round\n=== round\n{count} so far.\n+ [one more]\n  ~ count++\n  -> round\n+ {count > 400} [enough]\n  -> END\n';
  expect((await walked(counting, 300)).complete).toBe(false);
  const few = await walked(counting.replace('+ [one more]', '+ {count < 5} [one more]').replace('count > 400', 'count == 5'));
  expect(few).toMatchObject({ complete: true, states: 6 });
});

test('something rare that takes many small steps is found', async () => {
  const patience = `VAR trust = 0\nVAR turns = 0\n-> talk\n=== talk\nWell.\n+ {turns < 24} [kind]\n  ~ trust = trust + 1\n  ~ turns++\n  -> talk\n+ {turns < 24} [unkind]\n  ~ trust = trust - 1\n  ~ turns++\n  -> talk\n+ {turns < 24} [weather]\n  ~ turns++\n  -> talk\n+ {turns < 24} [time]\n  ~ turns++\n  -> talk\n* {turns >= 24} [end]\n  {trust <= -20: Never again.|Goodbye.}\n  -> END\n`;
  const { story: told, atlas } = compiled(patience);
  const rare = atlas.lines.find(({ text }) => text === 'Never again.')?.site ?? -1;
  for await (const progress of explore(atlas, new Solo(told, LIMITS))) {
    if (progress.known.seen[rare] === 1) break;
    if (progress.steps > 60_000) throw new Error('nobody lost all trust');
  }
});

test('a story of everybody’s, with glue, threads, tunnels, sequences, shuffles and functions, is walked to its ends', async () => {
  const public_ink = `VAR gold = 3\nLIST bag = rope, (lamp), key\n-> start\n=== start\nYou wake{~ late|| early}. <>\n{&Rain|Sun|Fog}.\n<- things(-> start)\n+ [Wait]\n  -> start\n* [Go]\n  -> hall -> cave\n=== things(-> back)\n* {bag ? lamp} [Light the lamp]\n  ~ bag += key\n  -> back\n+ {gold > 0} [Buy]\n  ~ gold--\n  -> back\n=== hall\nA hall, dark and cold.\n{price(2)} coins?\n->->\n=== function price(x)\n~ return x * gold\n=== cave\n{TURNS_SINCE(-> start) < 3: Echoes.|Silence.}\n* {gold == 3} [Out] -> END\n* -> dark\n= dark\nDark.\n-> END\n`;
  const { atlas } = compiled(public_ink);
  const progress = await walked(public_ink, 4000);
  expect(atlas.lines.filter(({ site }) => !progress.known.seen[site]).map(({ text }) => text)).toEqual([]);
  expect(progress.found.filter(({ kind }) => kind === 'failed' || kind === 'endless')).toEqual([]);
});
