import * as v from 'valibot';
import { EMPTY_PAGE, LISTS, MOST, type ListId, type MyPage } from '../core/page/page.ts';

const words = v.pipe(v.string(), v.maxLength(MOST.notes));
const short = v.pipe(v.string(), v.maxLength(MOST.field));
const atMost = <const Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(MOST.entries), v.readonly());
const star = v.object({ run: short, line: v.pipe(v.number(), v.integer(), v.minValue(0)), scenario: short, speaker: v.nullable(short), words });
const entries = v.exactOptional(atMost(v.object({ text: words, cite: v.exactOptional(short) })), []);

/** What is absent was not touched yet. */
const fields = {
  child: v.exactOptional(short, ''),
  date: v.exactOptional(short, ''),
  people: v.exactOptional(words, ''),
  first: v.exactOptional(v.nullable(words), null),
  notes: v.exactOptional(words, ''),
  questions: entries, gives: entries, asks: entries, phrases: entries, goals: entries, pauses: entries, rights: entries,
  stars: v.exactOptional(atMost(star), []),
  left: v.exactOptional(atMost(words), []),
};
const page = v.object(fields);

export type KeptPage = MyPage;
export type { Star } from '../core/page/page.ts';

export const NO_PAGE: KeptPage = EMPTY_PAGE;

export const readPage = (value: unknown) => {
  const parsed = v.safeParse(page, value);
  return parsed.success ? { ok: true as const, value: parsed.output satisfies KeptPage as KeptPage } : { ok: false as const };
};

/** A part of a page that can’t be read is an empty one; the others stay. */
export function pageOf(value: unknown): KeptPage {
  const whole = readPage(value ?? {});
  if (whole.ok || typeof value !== 'object' || value === null) return whole.ok ? whole.value : NO_PAGE;
  const readable = Object.entries(value).filter(([name, part]) => readPage({ [name]: part }).ok);
  const rest = readPage(Object.fromEntries(readable));
  return rest.ok ? rest.value : NO_PAGE;
}

/** What is here stays, and what the other has besides comes after it. */
export function joinPages(here: KeptPage, other: KeptPage): KeptPage {
  const joined = (list: ListId) => [...here[list], ...other[list].filter(({ text }) => !here[list].some((own) => own.text === text))].slice(0, MOST.entries);
  const stars = [...here.stars, ...other.stars.filter((star) => !here.stars.some(({ run, line }) => run === star.run && line === star.line))].slice(0, MOST.entries);
  return {
    ...here,
    ...Object.fromEntries(LISTS.map((list) => [list, joined(list)])),
    child: here.child || other.child, date: here.date || other.date, people: here.people || other.people, notes: here.notes || other.notes,
    first: here.first ?? other.first,
    stars, left: [...new Set([...here.left, ...other.left])].slice(0, MOST.entries),
  };
}
