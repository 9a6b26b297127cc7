import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { BOT_NAMES } from '../../../core/explore/bots.ts';
import { lessonsOf } from '../../../core/explore/lessons.ts';
import { standing, together, type Standing } from '../../../core/explore/tournament.ts';
import { ENDINGS } from '../../../core/story/vocabulary.ts';
import { loadStory, printFinding } from '../load.ts';
import { playAll, type Outcomes } from './play-all.ts';

const RUNS = '200';

/** Lets bots of every style play a meeting many times, and says what it teaches; 1 where it doesn’t teach what a meeting should. */
export async function bots(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { runs: { type: 'string', default: RUNS }, json: { type: 'boolean', default: false }, threads: { type: 'string' } } });
  const [runs, threads] = [Number(values.runs), Number(values.threads ?? availableParallelism())];
  if (![runs, threads].every((number) => Number.isSafeInteger(number) && number > 0)) return complain('--runs and --threads take a whole number above 0', 2);
  const [id = ''] = positionals;
  const loaded = loadStory(id);
  if (!loaded.ok) return complain(loaded.error.map(printFinding).join('\n'), 1);
  const interrupted = { now: false };
  const stop = (): void => { interrupted.now = true; };
  process.once('SIGINT', stop);
  const played = await playAll(loaded.value.story, loaded.value.scenario, runs, threads, (done, all) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${id}: ${done.toLocaleString('en-US')} of ${all.toLocaleString('en-US')} meetings played\u001b[K`);
    return !interrupted.now;
  });
  process.off('SIGINT', stop);
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  if (!played.ok) return complain(`${played.error.message} [${played.error.code}]`, 1);
  return report(id, runs, played.value, values.json, interrupted.now);
}

function complain(sentence: string, status: number): number {
  console.error(sentence);
  return status;
}

function report(id: string, runs: number, outcomes: Outcomes, json: boolean, interrupted: boolean): number {
  const standings = BOT_NAMES.map((bot) => standing(bot, outcomes.get(bot) ?? []));
  const lessons = lessonsOf(outcomes);
  if (json) console.log(JSON.stringify({ story: id, runs, bots: standings, lessons }, null, 2));
  else {
    console.log(`${id}: ${runs} meetings for each bot${interrupted ? ', stopped early: those that were not played are missing' : ''}; mean and spread`);
    console.log(table(standings));
    lessons.forEach(({ holds, sentence }) => console.log(`  ${holds ? '✓' : '✗'} ${sentence}`));
  }
  return !interrupted && lessons.every(({ holds }) => holds) ? 0 : 1;
}

function table(standings: readonly Standing[]): string {
  const cell = ({ mean, sd }: Standing['plan']): string => `${mean.toFixed(0).padStart(4)} ±${sd.toFixed(0).padEnd(3)}`;
  const head = `  ${'bot'.padEnd(22)}composure  ground     plan       together  endings`;
  return [head, ...standings.map((each) => {
    const endings = ENDINGS.filter((ending) => each.endings[ending]).map((ending) => `${ending} ${each.endings[ending]}`).join(', ');
    return `  ${each.bot.padEnd(22)}${cell(each.composure)}  ${cell(each.commonGround)}  ${cell(each.plan)}  ${together(each).toFixed(1).padStart(6)}    ${endings}`;
  })].join('\n');
}
