import type { Gesture, Mood } from '../../core/story/vocabulary.ts';
import { BUILDS } from './builds.ts';
import type { Look } from './look.ts';
import { EXPRESSIONS } from './moods.ts';
import { faceLayout, partsOf } from './person.ts';
import { portrait, PORTRAIT } from './portrait.ts';
import { PROPS } from './props.ts';
import { type Art, box, place } from './svg.ts';

/** The table's edge, and the line a person grows from. */
const EDGE = 252;
const FOOT = 300;

/** A whole drawing laid into another one, its own coordinates kept. */
export const laid = (svg: string, left: number, top: number): Art => svg.replace('<svg ', `<svg x="${left}" y="${top}" overflow="visible" `);

/** Somebody sitting at a table, as still pictures show them; the stage puts the same parts together live. */
export function seated(look: Look, mood: Mood, gesture: Gesture): Art {
  const parts = partsOf(look);
  const bust = laid(portrait(parts, faceLayout(look), EXPRESSIONS[mood]), PORTRAIT.left, PORTRAIT.top);
  const grown = (art: Art): Art => place(place(art, { y: -FOOT }), { y: FOOT, scale: BUILDS[look.build].stature });
  return grown((parts['seat'] ?? PROPS.chair) + bust) + table() + grown(parts[`arms-${gesture}`] ?? '');
}

const table = (): Art => box(-400, EDGE, 800, 200, '#cf9a64') + box(-400, EDGE, 800, 5, '#f0cf9c');
