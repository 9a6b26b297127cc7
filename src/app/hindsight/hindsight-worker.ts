import { deepen } from '../../core/debrief/make.ts';
import { compareRuns } from '../../core/run/compare.ts';
import { replay } from '../../core/run/replay.ts';
import { resultsOf } from '../../core/run/results.ts';
import type { Asked } from './hindsight.ts';

/** How often the page is told how far it has come, at most, milliseconds. */
const PACE = 1000;

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  switch (data.kind) {
    case 'deepen': return lookBack(data);
    case 'reckon': return reckon(data);
    case 'compare': return compare(data);
  }
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

function compare({ story, scenario, runs }: Extract<Asked, { kind: 'compare' }>): void {
  const [one, other] = [replay(story, scenario, runs[0]), replay(story, scenario, runs[1])];
  const whole = one.ok && other.ok && one.value.fits === runs[0].choices.length && other.value.fits === runs[1].choices.length;
  self.postMessage(one.ok && other.ok ? { comparison: compareRuns(one.value, other.value, scenario), whole } : null);
}

/** What each run came to, one after the other; null where it no longer fits its story to the end. */
function reckon({ story, scenario, runs }: Extract<Asked, { kind: 'reckon' }>): void {
  for (const run of runs) {
    const played = replay(story, scenario, run);
    const whole = played.ok && played.value.fits === run.choices.length && played.value.next.kind === 'end';
    self.postMessage(whole ? resultsOf(played.value, scenario) : null);
  }
}
