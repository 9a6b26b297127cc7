import type { Story } from 'inkjs';
import { EMPTY_NOTEBOOK, updateAll, type Meeting, type MeetingEvent } from '../meeting/meeting.ts';

type InkVariables = Story['variablesState'];

/** The story's variables that a meeting is made of, as plain values. */
export interface Variables {
  readonly composure: number;
  readonly commonGround: number;
  readonly trust: readonly number[];
  /** Ink's own list values: a changed list is a new object, so that most steps compare six references. */
  readonly lists: readonly unknown[];
}

const LISTS = ['hand', 'heard', 'offered', 'asked', 'agreed', 'left_open'] as const;
type ListName = (typeof LISTS)[number];
const OPEN = LISTS.indexOf('left_open');

const EVENT_FOR: Record<ListName, (item: string) => MeetingEvent> = {
  hand: (hand) => ({ kind: 'handDealt', hand }),
  heard: (entry) => ({ kind: 'heard', entry }),
  offered: (entry) => ({ kind: 'offered', entry }),
  asked: (entry) => ({ kind: 'asked', entry }),
  agreed: (term) => ({ kind: 'termAgreed', term }),
  left_open: (term) => ({ kind: 'termLeftOpen', term }),
};

const itemsOf = (list: unknown): readonly string[] =>
  list instanceof Map ? [...list.keys()].map((key) => (JSON.parse(String(key)) as { itemName: string }).itemName) : [];

/** Where a meter stands as long as a story says nothing of it: as `meeting.ink` begins. */
const AT_FIRST = { composure: 70, commonGround: 40, trust: 0 } as const;

/** A story of another kind may use one of these names for something else. */
function numberOf(variables: InkVariables, name: string, otherwise: number, least: number, most: number): number {
  const value: unknown = variables.$(name);
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : otherwise;
}

function read(variables: InkVariables, people: readonly string[]): Variables {
  return {
    composure: numberOf(variables, 'composure', AT_FIRST.composure, 0, 100),
    commonGround: numberOf(variables, 'common_ground', AT_FIRST.commonGround, 0, 100),
    trust: people.map((person) => numberOf(variables, person, AT_FIRST.trust, -5, 5)),
    lists: LISTS.map((name): unknown => variables.$(name)),
  };
}

function compareList(name: ListName, before: unknown, after: unknown, open: unknown): MeetingEvent[] {
  if (before === after) return [];
  const had = itemsOf(before);
  const has = itemsOf(after);
  const added = has.filter((item) => !had.includes(item)).map(EVENT_FOR[name]);
  const dropped = name === 'agreed' ? had.filter((term) => !has.includes(term) && !itemsOf(open).includes(term)) : [];
  return [...added, ...dropped.map((term): MeetingEvent => ({ kind: 'termWithdrawn', term }))];
}

function compare(before: Variables, after: Variables, people: readonly string[]): MeetingEvent[] {
  const events = LISTS.flatMap((name, place) => compareList(name, before.lists[place], after.lists[place], after.lists[OPEN]));
  const calm = after.composure - before.composure;
  if (calm !== 0) events.push({ kind: 'composureMoved', by: calm, to: after.composure });
  const ground = after.commonGround - before.commonGround;
  if (ground !== 0) events.push({ kind: 'groundMoved', by: ground, to: after.commonGround });
  people.forEach((person, seat) => {
    const to = after.trust[seat] ?? 0;
    const by = to - (before.trust[seat] ?? 0);
    if (by !== 0) events.push({ kind: 'trustMoved', person, by, to });
  });
  return events;
}

/** Reads a story's variables as a meeting: once at its start, then as events. */
export const readEvents = {
  start(ink: InkVariables, people: readonly string[]): { meeting: Meeting; variables: Variables } {
    const variables = read(ink, people);
    const empty: Meeting = {
      hand: null,
      scene: null,
      place: 'table',
      composure: variables.composure,
      commonGround: variables.commonGround,
      trust: Object.fromEntries(people.map((person, seat) => [person, variables.trust[seat] ?? 0])),
      notebook: EMPTY_NOTEBOOK,
    };
    const held = LISTS.flatMap((name, place) => itemsOf(variables.lists[place]).map(EVENT_FOR[name]));
    return { meeting: updateAll(empty, held), variables };
  },
  since(before: Variables, ink: InkVariables, people: readonly string[]): { events: MeetingEvent[]; variables: Variables } {
    const variables = read(ink, people);
    return { events: compare(before, variables, people), variables };
  },
};
