import type { SceneId } from '../meeting/meeting.ts';
import type { Scenario } from '../story/scenario.ts';
import type { Choice } from '../story/beat.ts';
import type { CompiledStory } from '../story/runtime.ts';
import type { AnyEnding } from '../story/vocabulary.ts';
import type { Replay } from '../run/replay.ts';
import { placeAt } from '../run/results.ts';
import { playAs, type BotPlay } from './bot-play.ts';
import { BOT_NAMES, BOTS, type Bot } from './bots.ts';
import { pick } from './roll.ts';

/** Where something is decided. */
export interface SketchPlace {
  /** As `placeAt` names it. */
  readonly id: string;
  /** The scene that most plays were in when they came by. */
  readonly scene: SceneId | null;
  /** Everything that can be said here, by its path in the story. */
  readonly choices: readonly string[];
}

/** From one place to the next, and how often it was gone. */
export interface Way { readonly from: string; readonly to: string; readonly times: number }

/** From a place out of the meeting. */
export interface Exit { readonly from: string; readonly ending: AnyEnding; readonly times: number }

/** The shape of a story. Places stand in the order of the meeting. */
export interface Sketch {
  readonly places: readonly SketchPlace[];
  readonly ways: readonly Way[];
  readonly exits: readonly Exit[];
}

/** What a sketch needs of a play: a run that was replayed, or one of a bot. */
export interface Play {
  readonly turns: readonly { readonly scene: SceneId | null; readonly offered: readonly Choice[] }[];
  readonly ending: AnyEnding | null;
}

interface Seen { plays: number; position: number; scenes: Map<string | null, number>; choices: Set<string> }
type Tally = Map<string, Map<string, number>>;

/** Draws what plays have shown of a story. The same plays give the same sketch. */
export function sketchOf(plays: readonly Play[], scenario: Pick<Scenario, 'scenes'>): Sketch {
  const seen = new Map<string, Seen>();
  const [ways, exits]: [Tally, Tally] = [new Map(), new Map()];
  for (const { turns, ending } of plays) {
    const met = new Set<string>();
    let last: string | null = null;
    turns.forEach(({ scene, offered }, position) => {
      const at = placeAt(offered);
      if (at === null) return;
      note(seen, at, scene, offered, met.has(at) ? null : position);
      met.add(at);
      if (last !== null && last !== at) count(ways, last, at);
      last = at;
    });
    if (last !== null && ending !== null) count(exits, last, ending);
  }
  return {
    places: inOrder(seen, scenario),
    ways: listed(ways).map(([from, to, times]) => ({ from, to, times })),
    exits: listed(exits).map(([from, ending, times]) => ({ from, ending: ending as AnyEnding, times })),
  };
}

/** `position` is null where this play has been here before. */
function note(seen: Map<string, Seen>, at: string, scene: SceneId | null, offered: readonly Choice[], position: number | null): void {
  const place = seen.get(at) ?? { plays: 0, position: 0, scenes: new Map(), choices: new Set() };
  seen.set(at, place);
  offered.forEach(({ table, path }) => { if (table === undefined) place.choices.add(path); });
  if (position === null) return;
  place.plays += 1;
  place.position += position;
  place.scenes.set(scene, (place.scenes.get(scene) ?? 0) + 1);
}

function count(tally: Tally, from: string, to: string): void {
  const row = tally.get(from) ?? new Map<string, number>();
  tally.set(from, row.set(to, (row.get(to) ?? 0) + 1));
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const listed = (tally: Tally): readonly (readonly [string, string, number])[] =>
  [...tally].flatMap(([from, row]) => [...row].map(([to, times]) => [from, to, times] as const))
    .sort((a, b) => byName(a[0], b[0]) || byName(a[1], b[1]));

/** By scene, and in a scene by how late in the meeting plays first came there. */
function inOrder(seen: ReadonlyMap<string, Seen>, { scenes }: Pick<Scenario, 'scenes'>): readonly SketchPlace[] {
  const rank = (scene: SceneId | null): number => scenes.findIndex(({ id }) => id === scene);
  return [...seen]
    .map(([id, { scenes, choices, position, plays }]) => ({ id, scene: commonest(scenes), choices: [...choices].sort(byName), late: position / plays }))
    .sort((a, b) => rank(a.scene) - rank(b.scene) || a.late - b.late || byName(a.id, b.id))
    .map(({ id, scene, choices }) => ({ id, scene, choices }));
}

const commonest = (scenes: ReadonlyMap<string | null, number>): string | null =>
  [...scenes].reduce((best, each) => (each[1] > best[1] ? each : best))[0];

/** A run that was replayed, as a play. */
export const playOf = ({ moments, next }: Pick<Replay, 'moments' | 'next'>): Play => ({
  turns: moments.map(({ before, offered }) => ({ scene: before.scene, offered })),
  ending: next.kind === 'end' ? next.ending : null,
});

/** One sketch laid over another: what only the second has seen comes last in its scene. */
export function joined(first: Sketch, second: Sketch): Sketch {
  const more = second.places.filter(({ id }) => !first.places.some((place) => place.id === id));
  const places = [...first.places];
  for (const place of more) {
    const after = places.findLastIndex(({ scene }) => scene === place.scene);
    places.splice(after < 0 ? places.length : after + 1, 0, place);
  }
  return {
    places: places.map((place) => {
      const other = second.places.find(({ id }) => id === place.id)?.choices ?? [];
      return { ...place, choices: [...new Set([...place.choices, ...other])].sort(byName) };
    }),
    ways: [...first.ways, ...second.ways.filter((way) => !first.ways.some(({ from, to }) => from === way.from && to === way.to))],
    exits: [...first.exits, ...second.exits.filter((exit) => !first.exits.some(({ from, ending }) => from === exit.from && ending === exit.ending))],
  };
}

export const BLANK: Sketch = { places: [], ways: [], exits: [] };

/** How many meetings each bot has, and how many are rolled with what may always be done among the rest. */
const EACH = 12;
const ROLLED = 100;

/** Of ten decisions, how many a rolled play spends on one of the things that may always be done. */
const RESTLESS = 0.07;

/** Draws a story as bots find it. The same story gives the same sketch; a play that fails is left out. */
export function sketchStory(story: CompiledStory, scenario: Scenario): Sketch {
  const rolled: Bot = ({ open }, roll) => {
    const said = open.filter(({ table }) => table === undefined);
    return pick(said.length > 0 && roll() > RESTLESS ? said : open, roll);
  };
  const plays = [
    ...BOT_NAMES.flatMap((name) => Array.from({ length: EACH }, (_, seed) => playAs(BOTS[name], story, scenario, seed))),
    ...Array.from({ length: ROLLED }, (_, seed) => playAs(rolled, story, scenario, EACH + seed)),
  ];
  return sketchOf(plays.flatMap((play) => (play.ok ? [asPlay(play.value)] : [])), scenario);
}

const asPlay = ({ turns, end }: BotPlay): Play => ({
  turns: turns.map(({ meeting, offered }) => ({ scene: meeting.scene, offered })),
  ending: end.ending,
});
