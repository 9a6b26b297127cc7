import { deepen } from '../../core/debrief/make.ts';
import { replay } from '../../core/run/replay.ts';
import { resultsOf } from '../../core/run/results.ts';
import type { Asked } from './hindsight.ts';

/** How often the page is told how far it has come, at most, milliseconds. */
const PACE = 250;

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.kind === 'deepen') lookBack(data);
  else reckon(data);
});

function lookBack({ story, scenario, run, preparation }: Extract<Asked, { kind: 'deepen' }>): void {
  let told = 0;
  for (const each of deepen(story, scenario, run, preparation)) {
    if (!each.debrief && performance.now() - told < PACE) continue;
    told = performance.now();
    self.postMessage(each);
  }
  self.postMessage(null);
}

/** What each run came to, one after the other; null where it no longer fits its story to the end. */
function reckon({ story, scenario, runs }: Extract<Asked, { kind: 'reckon' }>): void {
  for (const run of runs) {
    const played = replay(story, scenario, run);
    const whole = played.ok && played.value.fits === run.choices.length && played.value.next.kind === 'end';
    self.postMessage(whole ? resultsOf(played.value, scenario) : null);
  }
}
