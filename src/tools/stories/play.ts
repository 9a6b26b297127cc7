import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { planWorth } from '../../core/meeting/plan.ts';
import { composureWord, groundWord } from '../../core/meeting/words.ts';
import { linesOf, replay, type Replay } from '../../core/run/replay.ts';
import type { Run } from '../../core/run/run.ts';
import type { Choice, Line } from '../../core/story/beat.ts';
import type { Scenario } from '../../core/story/scenario.ts';
import { loadStory, printFinding, type LoadedStory } from './load.ts';

/** Plays a meeting in the terminal: given choices print and stop, without them it asks. */
export async function play(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' }, choices: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const loaded = loadStory(positionals[0] ?? '');
  if (!loaded.ok) return complain(loaded.error.map(printFinding).join('\n'));
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed) || seed < 0) return complain(`--seed takes a whole number, not “${values.seed}”`);
  const numbers = readChoices(values.choices);
  if (!numbers) return complain(`--choices takes numbers with commas between them, as in 0,2,1, not “${values.choices}”`);
  if (values.choices === undefined && !values.json) return converse(loaded.value, seed);
  const played = playChoices(loaded.value, seed, numbers);
  if (!played.ok) return complain(played.error);
  console.log(values.json ? JSON.stringify(asJson(played.value, loaded.value.scenario), null, 2) : transcript(played.value, loaded.value.scenario, 0));
  return 0;
}

function complain(sentence: string): number {
  console.error(sentence);
  return 1;
}

function readChoices(given: string | undefined): readonly number[] | null {
  const numbers = (given ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '').map(Number);
  return numbers.every((number) => Number.isSafeInteger(number) && number >= 0) ? numbers : null;
}

function playChoices({ story, scenario }: LoadedStory, seed: number, numbers: readonly number[]) {
  const run: Run = { scenario: scenario.id, storyHash: story.hash, seed, locale: 'en', choices: numbers.map((index) => ({ index, path: '', text: '' })) };
  const played = replay(story, scenario, run);
  if (!played.ok) return { ok: false, error: `${played.error.message} [${played.error.code}]` } as const;
  const { fits, next } = played.value;
  if (fits === numbers.length) return { ok: true, value: played.value } as const;
  const there = next.kind === 'end' ? 'the meeting is over there' : `there the choices go from 0 to ${next.options.length - 1}, less those that can't be taken`;
  return { ok: false, error: `choice number ${fits + 1} (${numbers[fits]}) can't be taken: ${there}` } as const;
}

async function converse(loaded: LoadedStory, seed: number): Promise<number> {
  const input = createInterface({ input: process.stdin, output: process.stdout });
  const numbers: number[] = [];
  let shown = 0;
  try {
    for (;;) {
      const played = playChoices(loaded, seed, numbers);
      if (!played.ok) {
        console.log(played.error);
        numbers.pop();
        continue;
      }
      console.log(transcript(played.value, loaded.scenario, shown));
      if (played.value.next.kind === 'end') return 0;
      shown = linesOf(played.value).length;
      const answer = await input.question('\n> ');
      if (/^q(uit)?$/i.test(answer.trim())) return 0;
      numbers.push(/^\d+$/.test(answer.trim()) ? Number(answer) : -1);
    }
  } catch {
    return 0; // the terminal was closed
  } finally {
    input.close();
  }
}

const nameOf = (line: Line, scenario: Scenario): string | null => {
  const { speaker } = line;
  if (speaker.kind === 'narration') return null;
  return speaker.kind === 'you' ? 'You' : (scenario.cast.find((person) => person.id === speaker.id)?.name ?? speaker.id);
};

const spoken = (line: Line, scenario: Scenario): string => {
  const name = nameOf(line, scenario);
  if (line.chosen) return `\n> ${name === null ? line.text : `${name}: ${line.text}`}`;
  return name === null ? `  (${line.text})` : `${name}: ${line.text}`;
};

const offered = (choice: Choice): string =>
  `  ${choice.index}. ${choice.text}${choice.blocked === undefined ? '' : '   (You can’t find these words right now.)'}`;

/** What can be said comes first, then what one may always do. */
function menu(options: readonly Choice[]): readonly string[] {
  const always = options.filter((choice) => choice.table !== undefined);
  const now = options.filter((choice) => choice.table === undefined);
  return [...now.map(offered), ...(always.length > 0 ? ['', '  At the table:'] : []), ...always.map(offered)];
}

/** What was said from line `from` on, then the choices as a player sees them, or how it ended. */
function transcript(played: Replay, scenario: Scenario, from: number): string {
  const { meeting, next } = played;
  const said = linesOf(played).slice(from).map((line) => spoken(line, scenario));
  const meters = `Composure ${meeting.composure} (${composureWord(meeting.composure)}) · Common ground ${meeting.commonGround} (${groundWord(meeting.commonGround)})`;
  if (next.kind === 'choices') return [...said, '', `  ${meters}`, '', ...menu(next.options)].join('\n');
  return [...said, '', `The meeting is over: ${next.ending}.`, `${meters} · Plan ${planWorth(meeting, scenario)}`].join('\n');
}

function asJson(played: Replay, scenario: Scenario): object {
  const { meeting, next } = played;
  return {
    beats: linesOf(played).map((line) => ({ kind: line.kind, speaker: nameOf(line, scenario), text: line.text })),
    choices: next.kind === 'choices' ? next.options.map(({ index, text, blocked }) => ({ index, text, blocked: blocked !== undefined })) : [],
    composure: meeting.composure,
    commonGround: meeting.commonGround,
    notebook: meeting.notebook,
    ended: next.kind === 'end',
    ...(next.kind === 'end' && { ending: next.ending, plan: planWorth(meeting, scenario) }),
  };
}
