import * as v from 'valibot';

const words = v.pipe(v.string(), v.maxLength(2000));
const short = v.pipe(v.string(), v.maxLength(200));
const list = v.pipe(v.array(words), v.maxLength(200), v.readonly());

/** Words that were starred, as they were said, and where: by run and line. */
const star = v.object({ run: short, line: v.pipe(v.number(), v.integer(), v.minValue(0)), scenario: short, speaker: v.nullable(short), words });

/** The page to take along: one a device, over all meetings. What is absent was not touched yet. */
const page = v.object({
  /** The real meeting: when, who will be there, and the child. */
  date: v.exactOptional(short, ''),
  people: v.exactOptional(words, ''),
  child: v.exactOptional(short, ''),
  goals: v.exactOptional(list, []),
  notes: v.exactOptional(words, ''),
  questions: v.exactOptional(list, []),
  gives: v.exactOptional(list, []),
  asks: v.exactOptional(list, []),
  stars: v.exactOptional(v.pipe(v.array(star), v.maxLength(200), v.readonly()), []),
  /** Offered lines that were taken off the page, so that they don’t come back with the next meeting. */
  left: v.exactOptional(list, []),
});

export type KeptPage = v.InferOutput<typeof page>;
export type Star = v.InferOutput<typeof star>;

export const NO_PAGE: KeptPage = v.parse(page, {});

export const readPage = (value: unknown) => {
  const parsed = v.safeParse(page, value);
  return parsed.success ? { ok: true as const, value: parsed.output } : { ok: false as const };
};

/** A page that can’t be read, or is not there, is an empty one. */
export const pageOf = (value: unknown): KeptPage => {
  const read = readPage(value ?? {});
  return read.ok ? read.value : NO_PAGE;
};

/** What is here stays, and what the other has besides comes after it. */
export function joinPages(here: KeptPage, other: KeptPage): KeptPage {
  const lists = (['goals', 'questions', 'gives', 'asks', 'left'] as const).map((name) => [name, [...new Set([...here[name], ...other[name]])].slice(0, 200)]);
  const fields = (['date', 'people', 'child', 'notes'] as const).map((name) => [name, here[name] || other[name]]);
  const stars = [...here.stars, ...other.stars.filter((star) => !here.stars.some(({ run, line }) => run === star.run && line === star.line))].slice(0, 200);
  return pageOf({ ...Object.fromEntries([...lists, ...fields]), stars });
}
