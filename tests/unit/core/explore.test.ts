import { describe, expect, test } from 'vitest';
import { explore, Solo, type Progress } from '../../../src/core/explore/explore.ts';
import { rollFrom } from '../../../src/core/explore/roll.ts';
import { Trail } from '../../../src/core/explore/trail.ts';
import type { Limits } from '../../../src/core/explore/watch.ts';
import { compileStory, type Compilation } from '../../../src/core/story/compile.ts';
import { openStory } from '../../../src/core/story/runtime.ts';
import { Walker, type Mark } from '../../../src/core/story/walker.ts';
import { scenario, story } from '../../fixtures/small-room.ts';

const LIMITS: Limits = { bounds: [], lists: [], mostWords: 1000 };

function compiled(ink: string): Compilation {
  const result = compileStory('story.ink', ink, () => '');
  if (!result.ok) throw new Error(result.error.map(({ message }) => message).join('\n'));
  return result.value;
}

/** A story of everybody’s: glue, threads, tunnels, sequences, shuffles and functions. */
const EVERYBODYS = `VAR gold = 3\nLIST bag = rope, (lamp), key\n-> start\n=== start\nYou wake{~ late|| early}. <>\n{&Rain|Sun|Fog}.\n<- things(-> start)\n+ [Wait]\n  -> start\n* [Go]\n  -> hall -> cave\n=== things(-> back)\n* {bag ? lamp} [Light the lamp]\n  ~ bag += key\n  -> back\n+ {gold > 0} [Buy]\n  ~ gold--\n  -> back\n=== hall\nA hall, dark and cold.\n{price(2)} coins?\n->->\n=== function price(x)\n~ return x * gold\n=== cave\n{TURNS_SINCE(-> start) < 3: Echoes.|Silence.}\n* {gold == 3} [Out] -> END\n* -> dark\n= dark\nDark.\n-> END\n`;

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

describe('a trail', () => {
  const every = 'LIST bag = rope, lamp\nLIST mood = calm, cross\nVAR held = ()\nVAR share = 0.5\nVAR name = ""\nVAR place = -> one\n-> one\n=== one\n{held} {name} {share} {LIST_ALL(held)} {LIST_RANDOM(held)} {RANDOM(1, 6)} {TURNS_SINCE(-> two)}\n+ [take] \n  ~ held += (rope, lamp)\n  -> two(3)\n+ [drop]\n  ~ held -= rope\n  -> place\n+ [empty]\n  ~ held = ()\n  -> two(1)\n+ [feel]\n  ~ held = (cross)\n  ~ place = -> three\n  -> place\n=== two(by)\n~ temp more = by * 2\n~ share = share / more\n~ name = "{name}x"\n<- aside(-> one, more)\n+ [on] {by} {more}\n  -> three\n=== aside(-> back, much)\n+ [aside]\n  {much}\n  -> back\n=== three\n~ place = -> one\n-> inner ->\n{three} times.\n+ [again] -> one\n=== inner\n+ [in]\n  ->->\n+ [out]\n  ->-> one\n';

  test.each([['a meeting', story], ['everybody’s story', compiled(EVERYBODYS).story], ['a story with every kind of value', compiled(every).story]])('leads back to any state of %s, and on from there, as if it had just been played', (_, told) => {
    const walker = new Walker(told);
    const trail = new Trail(walker, 3);
    const roll = rollFrom(7);
    walker.begin(1);
    const played = [walker.mark()];
    trail.begin(played[0] as Mark);
    while (played.length < 200) {
      // Mostly on from the last state, now and then from any.
      const last = played.length - 1;
      const from = roll() < 0.8 && played[last]?.exits.length ? last : Math.floor(roll() * played.length);
      const before = played[from] as Mark;
      if (before.exits.length === 0) continue;
      walker.choose(before, Math.floor(roll() * before.exits.length));
      played.push(walker.mark());
      trail.add(played.at(-1) as Mark, from, before);
    }
    const onFrom = (mark: Mark): unknown => [walker.fingerprint(mark), mark.exits.map((_exit, choice) => [walker.choose(mark, choice), walker.fingerprint(walker.mark())])];
    played.forEach((mark, state) => expect(onFrom(trail.at(state))).toEqual(onFrom(mark)));
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
  const { atlas } = compiled(EVERYBODYS);
  const progress = await walked(EVERYBODYS, 4000);
  expect(atlas.lines.filter(({ site }) => !progress.known.seen[site]).map(({ text }) => text)).toEqual([]);
  expect(progress.found.filter(({ kind }) => kind === 'failed' || kind === 'endless')).toEqual([]);
});
