/** Addresses of all that is drawn, by look. Nothing is fetched before someone with that look sits at the table. */
export interface StageArt {
  readonly people: Readonly<Record<string, SheetUrls>>;
  readonly props: SheetUrls;
  readonly room: string;
  readonly table: string;
}

export interface SheetUrls { readonly svg: string; readonly json: string }

const files = import.meta.glob<string>(['/assets/people/*.svg', '/assets/people/*.json', '!/assets/people/*-*.svg', '/assets/room/*'], {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

const file = (path: string): string => files[`/assets/${path}`] ?? '';
const sheet = (path: string): SheetUrls => ({ svg: file(`${path}.svg`), json: file(`${path}.json`) });

const looks = Object.keys(files).flatMap((path) => /people\/(\w+)\.json$/.exec(path)?.[1] ?? []);

export const STAGE_ART: StageArt = {
  people: Object.fromEntries(looks.map((look) => [look, sheet(`people/${look}`)])),
  props: sheet('room/props'),
  room: file('room/conference.webp'),
  table: file('room/conference-table.webp'),
};
