import { deepen } from '../../core/debrief/make.ts';
import type { Asked } from './hindsight.ts';

/** How often the page is told how far it has come, at most, milliseconds. */
const PACE = 250;

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { story, scenario, run, preparation } = data;
  let told = 0;
  for (const each of deepen(story, scenario, run, preparation)) {
    if (!each.debrief && performance.now() - told < PACE) continue;
    told = performance.now();
    self.postMessage(each);
  }
  self.postMessage(null);
});
