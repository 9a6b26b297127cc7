import { join } from 'node:path';
import { playAndReplay } from '../../core/explore/play.ts';
import { pick, rollFrom } from '../../core/explore/roll.ts';
import { linesOf } from '../../core/run/replay.ts';
import { ENDINGS } from '../../core/story/vocabulary.ts';
import { STORIES, loadStory, printFinding, storyIds, type LoadedStory } from './load.ts';
import { checkGlossary, checkTranslations } from './translations.ts';

/** Plays a story is given, each to its end, with choices rolled from a fixed seed. */
const PLAYS = 400;

/** Compiles and checks stories, and plays each many times. 1 where anything is found. */
export async function check(args: readonly string[]): Promise<number> {
  const ids = args.length > 0 ? args : storyIds();
  let found = 0;
  for (const id of ids) {
    const loaded = loadStory(id);
    const findings = loaded.ok ? [...loaded.value.findings, ...checkTranslations(join(STORIES, id), loaded.value)] : loaded.error;
    const sentences = [...findings.map(printFinding), ...(loaded.ok ? playMany(id, loaded.value) : [])];
    sentences.forEach((sentence) => console.error(sentence));
    found += sentences.length;
  }
  const glossary = checkGlossary().map(printFinding);
  glossary.forEach((sentence) => console.error(sentence));
  found += glossary.length;
  console.log(found === 0 ? `${ids.length} checked, nothing found.` : `${found} found.`);
  return found === 0 ? 0 : 1;
}

function playMany(id: string, { story, scenario }: LoadedStory): readonly string[] {
  const failures = new Set<string>();
  const endings = new Map<string, number>();
  const lines = new Set<string>();
  const decisions: number[] = [];
  for (let seed = 0; seed < PLAYS; seed++) {
    const roll = rollFrom(seed);
    // What is said comes nine times in ten, so that meetings last; the rest is what one may always do.
    const played = playAndReplay(story, scenario, seed, (open) => {
      const said = open.filter((choice) => choice.table === undefined);
      return pick(said.length > 0 && roll() < 0.9 ? said : open, roll);
    });
    if (!played.ok) { failures.add(`${id}: ${played.error.message} [${played.error.code}] (seed ${seed})`); continue; }
    const { next } = played.value;
    if (next.kind === 'end') endings.set(next.ending, (endings.get(next.ending) ?? 0) + 1);
    linesOf(played.value).forEach((line) => lines.add(line.text));
    decisions.push(played.value.moments.length);
  }
  decisions.sort((a, b) => a - b);
  console.log(`${id}: ${PLAYS} random plays, ${decisions[0] ?? 0} to ${decisions.at(-1) ?? 0} decisions (half within ${decisions[decisions.length >> 1] ?? 0}), ${lines.size} different lines`);
  console.log(`  endings: ${ENDINGS.map((ending) => `${ending} ${endings.get(ending) ?? 0}`).join(', ')}`);
  return [...failures];
}
