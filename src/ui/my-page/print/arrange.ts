/** How high a list is in print: its name, and each of its lines. */
export interface Measured {
  readonly heading: number;
  readonly items: readonly number[];
}

/** Lines `from` up to `to` of a list. */
export interface Part {
  readonly list: number;
  readonly from: number;
  readonly to: number;
}

export interface Arranged {
  /** What stands in each panel, in order. */
  readonly panels: readonly (readonly Part[])[];
  /** What found no room. */
  readonly rest: readonly Part[];
}

type How = 'whole' | 'split';

/** Lays lists out over panels in their order, about as full as each other. A list is split only where it has to be. */
export function arrange(lists: readonly Measured[], rooms: readonly number[]): Arranged {
  const how = (['whole', 'split'] as const).find((each) => flow(lists, rooms, each).rest.length === 0);
  if (!how) return flow(lists, rooms, 'split');
  let [best, loose, tight] = [flow(lists, rooms, how), 0, Math.max(0, ...rooms)];
  for (let tries = 0; tries < 20; tries++) {
    const less = (loose + tight) / 2;
    const tried = flow(lists, rooms.map((room) => room - less), how);
    if (tried.rest.length > 0) tight = less;
    else [best, loose] = [tried, less];
  }
  return best;
}

/** Fills one panel after the other. */
function flow(lists: readonly Measured[], rooms: readonly number[], how: How): Arranged {
  const panels: Part[][] = rooms.map(() => []);
  const rest: Part[] = [];
  let [panel, free] = [0, rooms[0] ?? 0];
  const turn = (): void => { free = rooms[++panel] ?? 0; };
  for (const [list, measured] of lists.entries()) {
    let from = 0;
    while (from < measured.items.length && panel < rooms.length) {
      const to = from + fitting(measured, from, free);
      const enough = how === 'split' ? to > from : to === measured.items.length;
      if (enough) {
        panels[panel]?.push({ list, from, to });
        free -= heightOf(measured, from, to);
        from = to;
      }
      if (from < measured.items.length) turn();
    }
    if (from < measured.items.length) rest.push({ list, from, to: measured.items.length });
  }
  return { panels, rest };
}

/** How many lines fit below the list’s name. */
function fitting(measured: Measured, from: number, free: number): number {
  let count = 0;
  while (from + count < measured.items.length && heightOf(measured, from, from + count + 1) <= free) count++;
  return count;
}

export const heightOf = ({ heading, items }: Measured, from: number, to: number): number =>
  items.slice(from, to).reduce((sum, item) => sum + item, heading);

export interface Sized extends Arranged {
  readonly points: number;
  /** Of each panel, what is still free. */
  readonly free: readonly number[];
}

/** In the largest type at which all of it fits, else in the smallest. `measure` tells how high everything is at a size of type. */
export function largest(sizes: readonly number[], measure: (points: number) => { readonly lists: readonly Measured[]; readonly rooms: readonly number[] }): Sized {
  let found: Sized | null = null;
  for (const points of sizes) {
    const { lists, rooms } = measure(points);
    const arranged = arrange(lists, rooms);
    const free = arranged.panels.map((parts, panel) => parts.reduce((left, { list, from, to }) => left - heightOf(lists[list] ?? { heading: 0, items: [] }, from, to), rooms[panel] ?? 0));
    found = { ...arranged, points, free };
    if (arranged.rest.length === 0) break;
  }
  if (!found) throw new Error('print needs a size of type');
  return found;
}
