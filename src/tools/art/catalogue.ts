/** Draws the two sheets for writers, `docs/looks.webp` and `docs/staging.webp`: `node src/tools/art/catalogue.ts`. */
import sharp from 'sharp';
import { GESTURES, MOODS } from '../../core/story/vocabulary.ts';
import { type BuildName, BUILDS } from './builds.ts';
import { type ClothesKind, COLLARS } from './collars.ts';
import { FRAMES, type GlassesKind } from './face.ts';
import { seated } from './figure.ts';
import { HAIR, type HairStyle } from './hair.ts';
import { BEARDS, type BeardKind, type HeadShape, HEADS } from './head.ts';
import type { Look, Skin } from './look.ts';
import { LOOKS } from './looks.ts';
import { svgOf } from './sheet.ts';
import { SKINS } from './skins.ts';
import { type Art, box } from './svg.ts';

const DOCS = new URL('../../../docs/', import.meta.url);
const WIDTH = 1440;
const INK = '#2e2a33';
const WALL = '#efe2c9';

/** What part of a seated person a cell shows. */
const VIEWS = {
  person: { left: -212, top: -138, width: 424, height: 476 },
  head: { left: -104, top: -132, width: 208, height: 256 },
  body: { left: -190, top: -110, width: 380, height: 380 },
} as const;

interface Cell { readonly label: string; readonly art: Art }
interface Row { readonly title: string; readonly view: keyof typeof VIEWS; readonly across: number; readonly cells: readonly Cell[] }

/** Wears any part well: the parts are shown on her. */
const PLAIN: Look = { ...LOOKS.silva, build: 'even', head: 'soft', clothes: { ...LOOKS.silva.clothes, main: '#4f7f9c', shade: '#3c6480', inner: '#f6efe2', innerShade: '#dccfba' } };
const CLOTH = { base: '#c98a7d', light: '#dfa89b', shade: '#a86c62' };
const COVERINGS: readonly HairStyle[] = ['hijab', 'turban'];

const names = <Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] => Object.keys(table) as Name[];
const shown = <Name extends string>(list: readonly Name[], dressed: (name: Name) => Look): readonly Cell[] => list.map((label) => ({ label, art: seated(dressed(label), 'warm', 'rest') }));

const hairOn = (style: HairStyle): Look => ({ ...PLAIN, hair: { style, ...(COVERINGS.includes(style) ? CLOTH : { base: '#5a3d2e', light: '#8d6a52', shade: '#412b20' }) } });
const short = (look: Look): Look => ({ ...look, hair: { ...look.hair, style: 'side' }, mouth: { ...look.mouth, lip: null } });

const LOOK_ROWS: readonly Row[] = [
  { title: 'Looks', view: 'person', across: 6, cells: names(LOOKS).map((name, index) => ({ label: name, art: seated(LOOKS[name], 'warm', GESTURES[(index * 4) % GESTURES.length] ?? 'rest') })) },
  { title: 'build', view: 'person', across: 8, cells: shown<BuildName>(names(BUILDS), (build) => ({ ...PLAIN, build })) },
  { title: 'head', view: 'head', across: 10, cells: shown<HeadShape>(names(HEADS), (head) => ({ ...PLAIN, head })) },
  { title: 'hair: style', view: 'head', across: 10, cells: shown<HairStyle>(names(HAIR), hairOn) },
  { title: 'clothes: kind', view: 'body', across: 6, cells: shown<ClothesKind>(names(COLLARS), (kind) => ({ ...PLAIN, clothes: { ...PLAIN.clothes, kind } })) },
  { title: 'skin', view: 'head', across: 10, cells: shown<keyof typeof SKINS>(names(SKINS), (skin) => ({ ...PLAIN, skin: SKINS[skin] satisfies Skin })) },
  {
    title: 'beard, glasses, age, hearing aid', view: 'head', across: 10,
    cells: [
      ...shown<BeardKind>(names(BEARDS), (kind) => ({ ...short(PLAIN), beard: { kind, colour: '#3b2a22', cover: 0.9 } })),
      ...shown<GlassesKind>(names(FRAMES), (kind) => ({ ...PLAIN, glasses: { kind, frame: '#6b3f4a' } })),
      ...shown(['lined', 'old'] as const, (age) => ({ ...short(PLAIN), age })),
      ...shown(['hearingAid'], () => ({ ...short(PLAIN), hearingAid: '#3b7fa6' })),
    ],
  },
];

const STAGING_ROWS: readonly Row[] = [
  { title: '# mood:', view: 'head', across: 6, cells: MOODS.map((mood) => ({ label: mood, art: seated(LOOKS.rivera, mood, 'rest') })) },
  { title: '# gesture:', view: 'person', across: 4, cells: GESTURES.map((gesture) => ({ label: gesture, art: seated(LOOKS.rivera, 'neutral', gesture) })) },
];

const GAP = 10;
const LABEL = 24;
const TITLE = 44;

const words = (text: string, x: number, y: number, size: number, more = ''): Art =>
  `<text x="${x}" y="${y}" font-size="${size}" font-family="DejaVu Sans,Verdana,sans-serif" fill="${INK}" ${more}>${text}</text>`;

function rowArt({ title, view, across, cells }: Row, top: number): { readonly art: Art; readonly bottom: number } {
  const { left, top: up, width, height } = VIEWS[view];
  const wide = Math.floor((WIDTH - GAP * (across + 1)) / across);
  const high = Math.round((wide * height) / width);
  const cell = ({ label, art }: Cell, index: number): Art => {
    const [x, y] = [GAP + (index % across) * (wide + GAP), top + TITLE + Math.floor(index / across) * (high + LABEL + GAP)];
    const picture = `<svg x="${x}" y="${y}" width="${wide}" height="${high}" viewBox="${left} ${up} ${width} ${height}">${box(left, up, width, height, WALL)}${art}</svg>`;
    return picture + words(label, x + wide / 2, y + high + 17, 15, 'text-anchor="middle"');
  };
  const rows = Math.ceil(cells.length / across);
  return { art: words(title, GAP, top + 30, 22, 'font-weight="bold"') + cells.map(cell).join(''), bottom: top + TITLE + rows * (high + LABEL + GAP) };
}

async function drawSheet(file: string, rows: readonly Row[]): Promise<void> {
  let [art, bottom] = ['', 0];
  for (const row of rows) {
    const drawn = rowArt(row, bottom);
    art += drawn.art;
    bottom = drawn.bottom + GAP;
  }
  const svg = svgOf(box(0, 0, WIDTH, bottom, '#fffbf3') + art, 0, 0, WIDTH, bottom);
  await sharp(Buffer.from(svg), { unlimited: true }).removeAlpha().webp({ quality: 76, effort: 6 }).toFile(new URL(file, DOCS).pathname);
}

await drawSheet('looks.webp', LOOK_ROWS);
await drawSheet('staging.webp', STAGING_ROWS);
