import { describe, expect, test } from 'vitest';
import { BLANK, joined, sketchOf, sketchStory } from '../../../src/core/explore/sketch.ts';
import { ENDINGS } from '../../../src/core/story/vocabulary.ts';
import { loadStory } from '../../../src/tools/stories/load.ts';
import { scenario as smallScenario, story as smallStory } from '../../fixtures/small-room.ts';

describe.each(['thirty-minutes', 'twelve-more-weeks'])('the map of %s', (id) => {
  const loaded = loadStory(id);
  if (!loaded.ok) throw new Error(loaded.error.map(({ message }) => message).join('\n'));
  const { story, scenario, atlas } = loaded.value;
  const sketch = sketchStory(story, scenario);
  const places = sketch.places.map((place) => place.id);

  test('has every place where something is decided', () => {
    const knots = new Set(atlas.choices.map(({ text }) => text.split('.')[0]));
    knots.delete('at_the_table');
    expect(new Set(places)).toEqual(knots);
  });

  test('has every ending', () => {
    expect(new Set(sketch.exits.map(({ ending }) => ending))).toEqual(new Set(ENDINGS));
  });

  test('has ways from places to places only', () => {
    for (const { from, to } of sketch.ways) expect([places.includes(from), places.includes(to), from === to]).toEqual([true, true, false]);
    for (const { from } of sketch.exits) expect(places).toContain(from);
  });

  test('goes through the scenes in their order', () => {
    const scenes = scenario.scenes.map((scene) => scene.id);
    const order = sketch.places.map(({ scene }) => scenes.indexOf(scene ?? ''));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBe(0);
  });
});

test('the same story is drawn the same twice', () => {
  expect(sketchStory(smallStory, smallScenario)).toEqual(sketchStory(smallStory, smallScenario));
});

test('what only a player has seen comes last in its scene', () => {
  const at = (place: string, scene: string) => ({ scene, offered: [{ index: 0, path: `${place}.c-0`, text: place, moves: [] }] });
  const scenes = { scenes: [{ id: 'door', title: 'Door' }, { id: 'table', title: 'Table' }] };
  const first = sketchOf([{ turns: [at('knock', 'door'), at('sit', 'table')], ending: 'agreed' }], scenes);
  const second = sketchOf([{ turns: [at('wait', 'door'), at('sit', 'table')], ending: 'reconvene' }], scenes);
  const both = joined(first, second);
  expect(both.places.map(({ id }) => id)).toEqual(['knock', 'wait', 'sit']);
  expect(both.ways.map(({ from }) => from)).toEqual(['knock', 'wait']);
  expect(both.exits.map(({ ending }) => ending)).toEqual(['agreed', 'reconvene']);
  expect(joined(BLANK, first)).toEqual(first);
});
