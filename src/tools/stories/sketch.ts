import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sketchStory, type Sketch } from '../../core/explore/sketch.ts';
import type { LoadedStory } from './load.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const CACHE = join(ROOT, 'node_modules/.cache/story-maps');

/** What a sketch comes from, beside the story itself. */
const MAKERS = ['sketch', 'bot-play', 'bots', 'roll'].map((name) => join(ROOT, 'src/core/explore', `${name}.ts`));

/** The map of a story. Some seconds of play, so it is kept until the story or the way it is played changes. */
export function sketchFor({ story, scenario }: Pick<LoadedStory, 'story' | 'scenario'>): Sketch {
  const hash = createHash('sha256').update(story.hash).update(JSON.stringify(scenario.scenes));
  for (const file of MAKERS) hash.update(readFileSync(file));
  const kept = join(CACHE, `${hash.digest('hex').slice(0, 24)}.json`);
  try {
    return JSON.parse(readFileSync(kept, 'utf8')) as Sketch;
  } catch {
    const sketch = sketchStory(story, scenario);
    keep(kept, sketch);
    return sketch;
  }
}

/** Where nothing can be written the map is made anew each time. */
function keep(file: string, sketch: Sketch): void {
  try {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(file, JSON.stringify(sketch));
  } catch { /* No cache, then. */ }
}
