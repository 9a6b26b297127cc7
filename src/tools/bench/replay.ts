import { Story } from 'inkjs';
import { playOut } from '../../core/explore/play.ts';
import { pick, rollFrom } from '../../core/explore/roll.ts';
import { replay } from '../../core/run/replay.ts';
import type { Run } from '../../core/run/run.ts';
import { loadStory, printFinding, storyIds, type LoadedStory } from '../stories/load.ts';
import type { Row } from './main.ts';

const ROUNDS = 60;
const DECISIONS = 60;

/** Replaying a long run through the core, against a bare inkjs loop over the same choices. Both have read the story's JSON before. */
export async function benchReplay(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const id of storyIds()) {
    const loaded = loadStory(id);
    if (!loaded.ok) throw new Error(loaded.error.map(printFinding).join('\n'));
    const run = longRun(loaded.value);
    const ink = new Story(loaded.value.story.ink);
    ink.BindExternalFunction('words_end', () => 0, false);
    const ours: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(timed(() => replay(loaded.value.story, loaded.value.scenario, run)));
      bare.push(timed(() => bareLoop(ink, run)));
    }
    const name = `${id}, ${run.choices.length} choices`;
    rows.push(row(`${name}, median`, middle(ours), middle(bare)), row(`${name}, worst`, Math.max(...ours.slice(5)), Math.max(...bare.slice(5))));
  }
  return rows;
}

/** The longest run of many random ones, up to DECISIONS choices. */
export function longRun({ story, scenario }: LoadedStory): Run {
  const runs = Array.from({ length: 200 }, (_, seed) => {
    const roll = rollFrom(seed);
    const played = playOut(story, scenario, seed, (open) => {
      const lasting = open.filter((choice) => choice.table !== 'end' && choice.table !== 'reschedule');
      return pick(lasting.length > 0 ? lasting : open, roll);
    });
    if (!played.ok) throw new Error(played.error.message);
    return played.value;
  });
  const longest = runs.reduce((best, run) => (run.choices.length > best.choices.length ? run : best));
  return { ...longest, choices: longest.choices.slice(0, DECISIONS) };
}

function bareLoop(ink: Story, run: Run): string {
  ink.ResetState();
  ink.state.storySeed = run.seed;
  ink.state.previousRandom = 0;
  let last = '';
  const read = (): void => { while (ink.canContinue) last = ink.Continue() ?? ''; };
  read();
  for (const choice of run.choices) {
    ink.ChooseChoiceIndex(choice.index);
    read();
  }
  return last;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

const row = (name: string, value: number, peerValue: number): Row =>
  ({ name, value, unit: 'ms', peer: 'bare inkjs', peerValue, ratio: value / peerValue });
