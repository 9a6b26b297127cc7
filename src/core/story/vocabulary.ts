/** The closed word lists that a story may use in its tags. The writer's side of them is `stories/lib/meeting.ink`. */
export const MOODS = [
  'neutral', 'warm', 'smile', 'listening', 'concerned', 'thinking',
  'guarded', 'surprised', 'frustrated', 'angry', 'relieved',
] as const;
export type Mood = (typeof MOODS)[number];

export const GESTURES = [
  'rest', 'crossed', 'chin', 'open', 'open-both', 'paper', 'write', 'laptop', 'heart', 'reach', 'gather',
] as const;
export type Gesture = (typeof GESTURES)[number];

/** Where a person looks: one of these, or another person's id. */
export const PLACES_TO_LOOK = ['you', 'table', 'papers', 'away', 'clock', 'door'] as const;
export type PersonId = string;
export type Gaze = (typeof PLACES_TO_LOOK)[number] | (PersonId & {});

export const TONES = ['gentle', 'plain', 'firm', 'sharp'] as const;
export type Tone = (typeof TONES)[number];

/** Where one is: at the table, or out of the room. */
export const PLACES = ['table', 'hallway', 'outside'] as const;
export type Place = (typeof PLACES)[number];

/** The room where a scenario takes place; a call is seen on a screen, everyone in their own place. */
export const ROOMS = ['conference', 'classroom', 'office', 'call'] as const;
export type Room = (typeof ROOMS)[number];

/** When it takes place: what light comes through the window. */
export const TIMES = ['morning', 'midday', 'afternoon', 'evening'] as const;
export type TimeOfDay = (typeof TIMES)[number];

/** How the room is seen while a line is said: as usual, close to whoever speaks, everyone, or from the open door. */
export const SHOTS = ['usual', 'close', 'wide', 'door'] as const;
export type Shot = (typeof SHOTS)[number];

/** What a line lays before you on the table, or draws up to it. `nothing` clears it. */
export const THINGS = ['nothing', 'pen', 'pen-signed', 'calendar', 'stack', 'water', 'photo', 'spare-chair'] as const;
export type Thing = (typeof THINGS)[number];

/** What a parent may do at any decision, whatever is being said. */
export const TABLE_ACTIONS = ['breathe', 'notebook', 'word', 'break', 'reschedule', 'end'] as const;
export type TableAction = (typeof TABLE_ACTIONS)[number];

export const ENDINGS = [
  'agreed', 'agreed-in-part', 'reconvene', 'neutral-third-party',
  'ended-respectfully', 'left-in-anger', 'agreed-to-anything',
] as const;
export type EndingId = (typeof ENDINGS)[number];

/** How a meeting can be over: with one of our endings, or, in a story that knows none of them, plainly. */
export const ANY_ENDINGS = [...ENDINGS, 'the-end'] as const;
export type AnyEnding = (typeof ANY_ENDINGS)[number];

export const isOneOf = <T extends string>(list: readonly T[], word: string): word is T =>
  (list as readonly string[]).includes(word);
