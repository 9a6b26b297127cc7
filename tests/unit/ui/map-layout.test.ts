import { expect, test } from 'vitest';
import { sketchStory } from '../../../src/core/explore/sketch.ts';
import { viewMap } from '../../../src/app/map-view.ts';
import { layOut } from '../../../src/ui/map/layout.ts';
import { loadStory } from '../../../src/tools/stories/load.ts';

const loaded = loadStory('thirty-minutes');
if (!loaded.ok) throw new Error('the story doesn’t compile');
const { story, scenario } = loaded.value;
const sketch = sketchStory(story, scenario);
const everywhere = sketch.places.map(({ id }) => id);
const view = viewMap(scenario, sketch, [{ id: 'a', at: 1, ending: 'agreed', hand: scenario.hands[0]?.id ?? null, places: everywhere, played: null }], 1);

test.each([[300, 17], [358, 17], [1100, 17], [300, 27]])('on a page %i wide with type of %i, places lie in the page, none over another, each in its scene', (width, em) => {
  const { boxes, bands, height } = layOut(view, { width, em });
  const all = [...boxes.values()];
  expect(all).toHaveLength(everywhere.length + view.endings.length);
  for (const box of all) {
    expect(box.x).toBeGreaterThanOrEqual(-0.5);
    expect(box.x + box.width).toBeLessThanOrEqual(width + 0.5);
    expect(bands.some(({ y, height: tall }) => box.y >= y && box.y + box.height <= y + tall)).toBe(true);
    expect(box.y + box.height).toBeLessThan(height);
    const over = all.filter((other) => other !== box && other.x < box.x + box.width && box.x < other.x + other.width && other.y < box.y + box.height && box.y < other.y + other.height);
    expect(over).toEqual([]);
  }
});

test('an ending, a hand and a place count once a finished meeting came by', () => {
  const none = viewMap(scenario, sketch, [], 0);
  const under_way = viewMap(scenario, sketch, [{ id: 'b', at: 2, ending: null, hand: scenario.hands[1]?.id ?? null, places: [], played: null }], 0);
  expect([none, under_way, view].map(({ endings, hands }) => [endings.filter(({ found }) => found).length, hands.beneath.length])).toEqual([[0, 0], [0, 0], [1, 1]]);
  expect(none.scenes.flatMap(({ places }) => places).every(({ runs }) => runs === 0)).toBe(true);
});
