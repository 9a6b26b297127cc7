import type { CompiledStory } from '../story/runtime.ts';
import type { Scenario } from '../story/scenario.ts';
import { plainScenario } from './plain-scenario.ts';

/** A story that somebody brought, compiled: what is kept of it. */
export interface OwnStory {
  readonly id: string;
  readonly title: string;
  readonly story: CompiledStory;
  /** As its scenario.json says; null where it came without one. */
  readonly scenario: Scenario | null;
  /** Who speaks in it, where it came without one. */
  readonly speakers: readonly string[];
  /** It moves composure and common ground. */
  readonly meters: boolean;
}

/** What is known of a meeting that somebody brought. */
export interface OwnMeeting {
  /** Nothing but its words: no child, no letter, no notebook, no debrief. */
  readonly plain: boolean;
  readonly meters: boolean;
}

const PREFIX = 'own-';

/** Ids of brought stories stand apart, so that none can take the place of one of ours. */
export const isOwn = (id: string): boolean => id.startsWith(PREFIX);

/** The same name gives the same id: a story brought again takes its own place, and its meetings go on. */
export function ownId(name: string, hash: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 30);
  return PREFIX + (plain === '' ? hash.slice(0, 8) : plain);
}

export const scenarioOf = ({ id, title, scenario, speakers }: Pick<OwnStory, 'id' | 'title' | 'scenario' | 'speakers'>): Scenario =>
  (scenario === null ? plainScenario(id, title, speakers) : { ...scenario, id });
