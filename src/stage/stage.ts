import type { Reaction } from '../core/meeting/reactions.ts';
import type { Gaze, Gesture, Mood, Room, Shot, Thing, TimeOfDay } from '../core/story/vocabulary.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { StageArt } from './art.ts';
import { openRoom } from './open.ts';
import type { Words } from './speech.ts';
import { Table } from './table.ts';

export interface PersonView {
  readonly id: string;
  readonly look: string;
  readonly mood: Mood;
  readonly gesture: Gesture;
  /** Who or what they look at. */
  readonly gaze: Gaze;
  /** -5..5: leaning back to leaning in. */
  readonly trust: number;
}

export interface StageView {
  /** In seat order, left to right; never changes within a meeting. */
  readonly people: readonly PersonView[];
  /** Tells one line from the next. */
  readonly line: string;
  /** A person's id, or null when you speak or nobody does. */
  readonly speaker: string | null;
  /** Whether a silence is held, the words arrive, or all of them are there. */
  readonly delivery: 'held' | 'arriving' | 'arrived';
  readonly words: Words | null;
  /** What the others do for a moment during this line, or during the silence before it. */
  readonly reactions: readonly Reaction[];
  /** 0..100: how the room is seen. */
  readonly composure: number;
  /** 'speaker' on a phone: the camera stands close to whoever speaks. */
  readonly framing: 'wide' | 'speaker';
  readonly shot: Shot;
  readonly thing: Thing;
  readonly room: Room;
  readonly time: TimeOfDay;
  /** Out of the room: nobody sees it, so nothing in it moves. */
  readonly away: boolean;
  /** Reduced motion: no camera moves, no idle life, faces and poses change at once. */
  readonly stillness: boolean;
}

export interface Stage {
  show(view: StageView): void;
  /** True while something on it still moves. */
  readonly moving: boolean;
  destroy(): void;
}

export interface StageOptions {
  /** The picture is gone (its context was taken away by the system) or is back again. */
  readonly seen?: (seen: boolean) => void;
  /** For measuring: never sleeps. */
  readonly always?: boolean;
}

export interface StageError { readonly code: 'stage/no-webgl' | 'stage/no-art' }

/** Fails as a value where WebGL is missing or art can't be loaded: the game is played on without a picture. */
export async function openStage(host: HTMLElement, art: StageArt, setting: Pick<StageView, 'room' | 'time'>, options: StageOptions = {}): Promise<Result<Stage, StageError>> {
  if (!canDraw()) return err({ code: 'stage/no-webgl' });
  const room = await openRoom(host, art, setting);
  return room.ok ? ok(new Table(host, art, room.value, options)) : room;
}

function canDraw(): boolean {
  const context = document.createElement('canvas').getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
