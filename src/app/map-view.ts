import { BLANK, joined, playOf, sketchOf, type Sketch } from '../core/explore/sketch.ts';
import { placeAt } from '../core/run/results.ts';
import type { Replay } from '../core/run/replay.ts';
import type { Scenario } from '../core/story/scenario.ts';
import type { AnyEnding } from '../core/story/vocabulary.ts';
import { endingSpot, type MapPlace, type MapView, type MapVisit, type MapWay } from '../ui/map/contract.ts';

/** A meeting as its header tells it; `played` once it was replayed. */
export interface Been {
  readonly id: string;
  readonly at: number;
  readonly ending: AnyEnding | null;
  readonly hand: string | null;
  /** Where something was decided, as it was noted when the meeting ended. */
  readonly places: readonly string[];
  readonly played: Pick<Replay, 'moments' | 'next'> | null;
  /** The table of a session that plays it. */
  readonly table?: number;
}

interface Spot { readonly runs: Set<string>; readonly visits: MapVisit[]; readonly said: Set<string>; readonly open: Map<string, string>; readonly here: number[] }

/** Lays meetings over the map of their scenario, `map` null where nobody has played it through. `been` comes newest first. `room`: the session whose tables they are. */
export function viewMap(scenario: Scenario, map: Sketch | null, been: readonly Been[], unread: number, room: string | null = null): MapView {
  const plays = been.flatMap(({ played }) => (played ? [playOf(played)] : []));
  const own = sketchOf(plays, scenario);
  const sketch = joined(map ?? BLANK, own);
  const spots = spotsOf(been);
  const last = room === null ? been[0] : undefined;
  const known = new Set(scenario.scenes.map(({ id }) => id));
  const places = sketch.places.map((place) => ({ scene: known.has(place.scene ?? '') ? place.scene : null, place: placeOf(place.id, place.choices.length, spots.get(place.id), last?.id) }));
  const scenes = [...scenario.scenes.map(({ id, title }) => ({ id, title })), { id: null, title: '' }];
  const met = new Set(been.flatMap(({ hand, ending }) => (ending !== null && hand !== null ? [hand] : [])));
  const ends = new Set([...sketch.exits.map(({ ending }) => ending), ...been.flatMap(({ ending }) => ending ?? [])]);
  return {
    room, scenario: scenario.id, title: scenario.title, partial: map === null, runs: been.length, unread,
    scenes: scenes.map((scene) => ({ ...scene, places: places.flatMap((each) => (each.scene === scene.id ? [each.place] : [])) })).filter((scene) => scene.places.length > 0),
    ways: waysOf(sketch, own, last ? sketchOf(last.played ? [playOf(last.played)] : [], scenario) : BLANK),
    endings: [...ends].map((ending) => ({ ending, found: been.some((run) => run.ending === ending), last: last?.ending === ending, here: been.flatMap((run) => (run.ending === ending ? run.table ?? [] : [])) })),
    hands: { all: scenario.hands.length, beneath: scenario.hands.flatMap(({ id, beneath }) => (met.has(id) ? [beneath] : [])) },
  };
}

function spotsOf(been: readonly Been[]): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  const at = (place: string): Spot => {
    const spot = spots.get(place) ?? { runs: new Set<string>(), visits: [], said: new Set<string>(), open: new Map<string, string>(), here: [] };
    spots.set(place, spot);
    return spot;
  };
  for (const run of been) {
    for (const place of run.places) at(place).runs.add(run.id);
    const now = run.table !== undefined && run.played?.next.kind === 'choices' ? placeAt(run.played.next.options) : null;
    if (now !== null && run.table !== undefined) {
      at(now).runs.add(run.id);
      at(now).here.push(run.table);
    }
    for (const { number, offered, chosen } of run.played?.moments ?? []) {
      const place = placeAt(offered);
      if (place === null) continue;
      const spot = at(place);
      spot.runs.add(run.id);
      spot.visits.push({ run: run.id, at: run.at, moment: number, said: chosen.text, table: run.table ?? null });
      if (chosen.table === undefined) spot.said.add(chosen.path);
      for (const { table, path, text } of offered) if (table === undefined && !spot.open.has(path)) spot.open.set(path, text);
    }
  }
  return spots;
}

function placeOf(id: string, choices: number, spot: Spot | undefined, last: string | undefined): MapPlace {
  if (!spot) return { id, choices, runs: 0, last: false, said: 0, visits: [], open: [], here: [] };
  const { runs, visits, said, open, here } = spot;
  return {
    id, choices, runs: runs.size, last: last !== undefined && runs.has(last), said: said.size, visits, here,
    open: [...open].flatMap(([path, text]) => (said.has(path) ? [] : [text])),
  };
}

function waysOf(sketch: Sketch, own: Sketch, last: Sketch): readonly MapWay[] {
  const goes = ({ ways, exits }: Sketch) => [
    ...ways.map(({ from, to, times }) => ({ from, to, times })),
    ...exits.map(({ from, ending, times }) => ({ from, to: endingSpot(ending), times })),
  ];
  const key = ({ from, to }: { from: string; to: string }): string => `${from} ${to}`;
  const [trodden, lately] = [new Set(goes(own).map(key)), new Set(goes(last).map(key))];
  return goes(sketch).map((way) => ({ ...way, trod: lately.has(key(way)) ? 'last' : trodden.has(key(way)) ? 'before' : 'never' }));
}
