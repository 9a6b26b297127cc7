import { deepenReport } from '../../core/ballot/look.ts';
import { deepen } from '../../core/debrief/make.ts';
import { compareRuns } from '../../core/run/compare.ts';
import { replay } from '../../core/run/replay.ts';
import { resultsOf } from '../../core/run/results.ts';
import type { Asked } from './hindsight.ts';

/** How often the page is told how far it has come, at most, milliseconds. */
const PACE = 1000;

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  switch (data.kind) {
    case 'deepen': return tellAll(deepen(data.story, data.scenario, data.run, data.preparation), ({ debrief }) => debrief !== undefined);
    case 'report': return tellAll(deepenReport(data.story, data.scenario, data.room), ({ report }) => report !== undefined);
    case 'reckon': return reckon(data);
    case 'compare': return compare(data);
  }
});

/** Tells what has something to show at once, and the rest now and then. */
function tellAll<T>(news: Iterable<T>, shows: (each: T) => boolean): void {
  let told = 0;
  for (const each of news) {
    if (!shows(each) && performance.now() - told < PACE) continue;
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
