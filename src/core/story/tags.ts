import { err, ok, type Result } from '../result.ts';
import { MOVES, type Move } from '../tips/tips.ts';
import {
  ENDINGS, GESTURES, MOODS, PLACES, PLACES_TO_LOOK, SHOTS, TABLE_ACTIONS, THINGS, TONES, isOneOf,
  type EndingId, type Gaze, type Gesture, type Mood, type Place, type Shot, type TableAction, type Thing, type Tone,
} from './vocabulary.ts';

/** The names a story may use that its scenario defines. */
export interface Names {
  readonly people: readonly string[];
  readonly scenes: readonly string[];
}

export type Tag =
  | { readonly key: 'mood'; readonly value: Mood }
  | { readonly key: 'gesture'; readonly value: Gesture }
  | { readonly key: 'look'; readonly value: Gaze }
  | { readonly key: 'scene'; readonly value: string }
  | { readonly key: 'place'; readonly value: Place }
  | { readonly key: 'shot'; readonly value: Shot }
  | { readonly key: 'thing'; readonly value: Thing }
  | { readonly key: 'ending'; readonly value: EndingId }
  | { readonly key: 'move'; readonly value: Move }
  | { readonly key: 'tone'; readonly value: Tone }
  | { readonly key: 'table'; readonly value: TableAction }
  | { readonly key: 'needs'; readonly value: number };

export type TagKey = Tag['key'];
export const LINE_TAGS: readonly TagKey[] = ['mood', 'gesture', 'look', 'shot', 'thing', 'scene', 'place', 'ending'];
export const CHOICE_TAGS: readonly TagKey[] = ['move', 'tone', 'table', 'needs'];

export interface TagError {
  readonly code: 'tag/unknown' | 'tag/unknown-word' | 'tag/no-colon';
  readonly tag: string;
  readonly message: string;
}

const LISTS: Partial<Record<TagKey, readonly string[]>> = {
  mood: MOODS, gesture: GESTURES, place: PLACES, shot: SHOTS, thing: THINGS, ending: ENDINGS, move: MOVES, tone: TONES, table: TABLE_ACTIONS,
};

const wordsFor = (key: TagKey, names: Names): readonly string[] => {
  if (key === 'look') return [...PLACES_TO_LOOK, ...names.people];
  if (key === 'scene') return names.scenes;
  return LISTS[key] ?? [];
};

/** Reads `mood: warm` to a typed tag; anything outside the closed lists is an error that says what may stand there. */
export function parseTag(tag: string, names: Names): Result<Tag, TagError> {
  const [key = '', ...rest] = tag.split(':').map((part) => part.trim());
  const value = rest.join(':');
  if (!value) return err({ code: 'tag/no-colon', tag, message: `“# ${tag}” is not a tag: write a key, a colon and a word, as in “# mood: warm”` });
  if (key === 'needs') return parseNeeds(tag, value);
  if (![...LINE_TAGS, ...CHOICE_TAGS].some((known) => known === key)) {
    return err({ code: 'tag/unknown', tag, message: `no tag is called “${key}”; the tags are ${[...LINE_TAGS, ...CHOICE_TAGS].join(', ')}` });
  }
  const list = wordsFor(key as TagKey, names);
  return isOneOf(list, value)
    ? ok({ key, value } as Tag)
    : err({ code: 'tag/unknown-word', tag, message: `“${key}” can't be “${value}”; it can be ${list.join(', ')}` });
}

function parseNeeds(tag: string, value: string): Result<Tag, TagError> {
  const amount = /^composure (\d{1,3})$/.exec(value)?.[1];
  return amount === undefined
    ? err({ code: 'tag/unknown-word', tag, message: `“needs” is written “# needs: composure 30”, not “${value}”` })
    : ok({ key: 'needs', value: Number(amount) });
}
