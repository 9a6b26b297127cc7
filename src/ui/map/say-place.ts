import type { MapPlace } from './contract.ts';
import { words } from './words.ts';

/** What was said at a place last, and all that is to be told of it. */
export function sayPlace({ visits, runs, said, choices, last, here }: MapPlace, tables: boolean): { readonly said: string; readonly been: string; readonly name: string } {
  const newest = visits[0]?.said;
  if (!tables) {
    const been = words.been(runs, said, choices);
    return { said: newest ?? words.untold, been: words.listed(been, last), name: words.place(newest ?? words.untold, been, last) };
  }
  const told = newest === undefined ? words.tables.stands : newest + words.tables.others(said - 1);
  const been = [...(here.length > 0 ? [words.tables.here(here)] : []), words.tables.been(runs, said, choices)].join(', ');
  return { said: told, been, name: words.place(told, been, false) };
}
