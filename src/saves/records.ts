import * as v from 'valibot';
import { ANY_ENDINGS } from '../core/story/vocabulary.ts';
import { TIPS } from '../core/tips/tips.ts';
import type { TakenChoice } from '../core/run/run.ts';
import { err, ok, type Result } from '../core/result.ts';

/** The shape of what is kept. A later shape raises it, and reads the earlier ones. */
export const FORMAT = 1;

const short = v.pipe(v.string(), v.maxLength(200));
const text = v.pipe(v.string(), v.maxLength(20_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 53 - 1));
const ids = v.pipe(v.array(short), v.maxLength(60), v.readonly());

const reflections = v.object({
  feeling: v.nullable(short),
  pair: text,
  answers: v.pipe(v.array(text), v.maxLength(20), v.readonly()),
});

const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/** What a finished run brought (`core/run/results.ts`), kept so that nobody has to replay it to list it. */
const results = v.object({
  composure: percent,
  commonGround: percent,
  plan: percent,
  hand: short,
  heard: ids,
  offered: ids,
  agreed: ids,
  /** By tip: how often it was practised, and worked against. */
  tips: v.object(v.entriesFromList(TIPS, v.object({ practised: count, against: count }))),
  /** Where something was decided, by `placeOf`, in the order of the meeting. */
  places: v.pipe(v.array(short), v.maxLength(400), v.readonly()),
});

/** What is kept of a run beside its choices. */
const header = v.object({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  scenario: short,
  storyHash: short,
  seed: count,
  locale: short,
  startedAt: count,
  touchedAt: count,
  preparation: v.object({ matters: ids, couldGive: ids }),
  ending: v.exactOptional(v.picklist(ANY_ENDINGS)),
  finishedAt: v.exactOptional(count),
  /** This run began as the first `choices` choices of another. */
  from: v.exactOptional(v.object({ run: short, choices: count })),
  /** Another run went on from here: kept, and no longer shown among those in progress. */
  setAside: v.exactOptional(v.literal(true)),
  reflections: v.exactOptional(reflections),
  /** What the player calls it. */
  name: v.exactOptional(short),
  starred: v.exactOptional(v.literal(true)),
  results: v.exactOptional(results),
  /** It came by a link: somebody else’s meeting, or one’s own from another device. */
  shared: v.exactOptional(v.literal(true)),
});

const choice = v.object({ index: count, path: v.pipe(v.string(), v.maxLength(400)), text: v.pipe(v.string(), v.maxLength(2000)) });
const position = v.object({ choices: count, line: count, at: v.exactOptional(count) });

const MOST_INK = 10_000_000;

/** A story that somebody brought, as it compiled. */
const story = v.object({
  id: v.pipe(v.string(), v.regex(/^own-[a-z0-9-]{1,40}$/)),
  title: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1200)),
  ink: v.pipe(v.string(), v.maxLength(MOST_INK)),
  hash: short,
  /** What its scenario.json says, read again by whoever plays it; null where it came without one. */
  scenario: v.unknown(),
  speakers: v.pipe(v.array(short), v.maxLength(12), v.readonly()),
  meters: v.boolean(),
  broughtAt: count,
  /** Taken off the shelf, and kept for the meetings that were had of it. */
  offShelf: v.exactOptional(v.literal(true)),
});

export const settingsRecord = v.record(short, v.union([v.string(), v.number(), v.boolean()]));

const savedRun = v.object({ header, choices: v.pipe(v.array(choice), v.maxLength(5000)), position: v.nullable(position) });

export const exportRecord = v.object({
  game: v.literal('a-seat-at-the-table'),
  format: v.literal(FORMAT),
  at: count,
  runs: v.array(v.unknown()),
  settings: v.fallback(settingsRecord, {}),
  /** By scenario. */
  seen: v.fallback(v.record(short, v.array(count)), {}),
  stories: v.fallback(v.array(v.unknown()), []),
  /** By pair. */
  comparisons: v.fallback(v.record(short, text), {}),
  page: v.fallback(v.unknown(), {}),
});

export type RunHeader = v.InferOutput<typeof header>;
export type KeptResults = v.InferOutput<typeof results>;
export type KeptReflections = v.InferOutput<typeof reflections>;
export type KeptRun = v.InferOutput<typeof savedRun>;
export type KeptStory = v.InferOutput<typeof story>;
export type KeptSettings = v.InferOutput<typeof settingsRecord>;
export type KeptSeen = Readonly<Record<string, readonly number[]>>;

const reader = <S extends v.GenericSchema>(schema: S) => (value: unknown): Result<v.InferOutput<S>, string> => {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return ok(parsed.output);
  const issue = parsed.issues[0];
  return err(`${v.getDotPath(issue) ?? 'it'} is not as it should be (${issue.message})`);
};

export const readHeader = reader(header);
export const readPosition = reader(position);
export const readKeptRun = reader(savedRun);
export const readStory = reader(story);
export const readSettings = reader(settingsRecord);
export const readExport = reader(exportRecord);
export const readChoice: (value: unknown) => Result<TakenChoice, string> = reader(choice);
