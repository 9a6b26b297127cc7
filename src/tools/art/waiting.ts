/** Draws the title's picture, three of the people waiting, out of focus: `node src/tools/art/waiting.ts`. */
import sharp from 'sharp';
import type { Gesture, Mood } from '../../core/story/vocabulary.ts';
import { laid } from './figure.ts';
import { LOOKS } from './looks.ts';
import { EXPRESSIONS } from './moods.ts';
import { faceLayout, partsOf } from './person.ts';
import { portrait, PORTRAIT } from './portrait.ts';
import { PROPS } from './props.ts';
import { ROOM, roomPlate } from './room.ts';
import { svgOf } from './sheet.ts';
import { type Art, place } from './svg.ts';
import { edgeY, TABLE, tablePlate } from './table.ts';

const PICTURE = new URL('../../ui/title/people-waiting.webp', import.meta.url).pathname;
const WIDTH = 1280;
const HEIGHT = 720;
/** How far out of focus, in pixels. */
const BLUR = 3.4;
/** From a person's middle down to where their arms rest on the table. */
const SITS = 248;
const SCALE = 0.72;

interface Waiting { readonly look: keyof typeof LOOKS; readonly x: number; readonly mood: Mood; readonly gesture: Gesture }

const WAITING: readonly Waiting[] = [
  { look: 'okafor', x: 592, mood: 'warm', gesture: 'rest' },
  { look: 'rivera', x: 812, mood: 'smile', gesture: 'rest' },
  { look: 'yusuf', x: 1030, mood: 'warm', gesture: 'paper' },
];

function scene(): string {
  const seat = ({ x }: Waiting): { x: number; y: number; scale: number } => ({ x, y: edgeY(x) + 4 - SITS * SCALE, scale: SCALE });
  const body = (person: Waiting): Art => {
    const look = LOOKS[person.look];
    const bust = portrait(partsOf(look), faceLayout(look), EXPRESSIONS[person.mood]);
    return place((PROPS.chair) + laid(bust, PORTRAIT.left, PORTRAIT.top), seat(person));
  };
  const arms = (person: Waiting): Art => place(partsOf(LOOKS[person.look])[`arms-${person.gesture}`] ?? '', seat(person));
  const cast = '<filter id="cast" x="-10%" y="-10%" width="120%" height="120%"><feDropShadow dx="7" dy="5" stdDeviation="7" flood-color="#4b3216" flood-opacity=".3"/></filter>';
  const people = `${cast}<g filter="url(#cast)">${WAITING.map(body).join('')}</g>`;
  const room = laid(roomPlate(), ROOM.left, ROOM.top) + people + laid(tablePlate(), TABLE.left, TABLE.top) + WAITING.map(arms).join('');
  return svgOf(place(room, { y: -74, scale: 1.13 }), 0, 0, WIDTH, HEIGHT);
}

await sharp(Buffer.from(scene())).removeAlpha().blur(BLUR).webp({ quality: 66, effort: 6 }).toFile(PICTURE);
