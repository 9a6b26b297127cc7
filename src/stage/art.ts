import { ROOMS, type Room } from '../core/story/vocabulary.ts';

/** Addresses of all that is drawn. Nothing is fetched before it is needed: a person when they sit down, a room when one enters it. */
export interface StageArt {
  readonly people: Readonly<Record<string, SheetUrls>>;
  readonly props: SheetUrls;
  /** A call has no room of its own. */
  readonly rooms: Readonly<Partial<Record<Room, { readonly wall: string; readonly table: string }>>>;
  /** Where people sit on a call. */
  readonly backdrops: readonly string[];
  /** The room's door, seen past: lying, and upright. */
  readonly doorway: { readonly wide: string; readonly tall: string };
}

export interface SheetUrls { readonly svg: string; readonly json: string }

const files = import.meta.glob<string>(['/assets/people/*.svg', '/assets/people/*.json', '!/assets/people/*-*.svg', '/assets/room/*'], {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

const file = (path: string): string => files[`/assets/${path}`] ?? '';
const sheet = (path: string): SheetUrls => ({ svg: file(`${path}.svg`), json: file(`${path}.json`) });

const named = (pattern: RegExp): readonly string[] => Object.keys(files).flatMap((path) => pattern.exec(path)?.[1] ?? []);

export const STAGE_ART: StageArt = {
  people: Object.fromEntries(named(/people\/(\w+)\.json$/).map((look) => [look, sheet(`people/${look}`)])),
  props: sheet('room/props'),
  rooms: Object.fromEntries(ROOMS.filter((room) => file(`room/${room}.webp`) !== '').map((room) => [room, { wall: file(`room/${room}.webp`), table: file(`room/${room}-table.webp`) }])),
  backdrops: named(/room\/(call-\d+)\.webp$/).map((name) => file(`room/${name}.webp`)),
  doorway: { wide: file('room/doorway.webp'), tall: file('room/doorway-tall.webp') },
};
