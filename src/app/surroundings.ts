import type { Saves } from '../saves/saves.ts';
import type { Sound } from '../sound/sound.ts';
import type { UiState } from '../ui/contract.ts';
import type { Group } from './group/group.ts';
import type { Hindsight } from './hindsight/hindsight.ts';
import type { Workshop } from './own/workshop.ts';
import type { Stories } from './stories.ts';

/** What the game needs from outside itself: storage, sound, stories, the clock, chance and the browser. */
export interface Surroundings {
  readonly saves: Saves;
  readonly sound: Sound;
  readonly stories: Stories;
  readonly workshop: Workshop;
  readonly hindsight: Hindsight;
  readonly group: Group;
  /** The language that the address asks for; null leaves each meeting in its own. */
  readonly locale: string | null;
  readonly portraits: UiState['portraits'];
  /** Milliseconds since 1970. */
  now(): number;
  newSeed(): number;
  newId(): string;
  setAddress(hash: string): void;
  /** The whole address of a place in the game, to be opened elsewhere. */
  linkTo(hash: string): string;
  /** True where less movement was asked for. */
  still(): boolean;
  /** JSON, if nothing else is said. */
  download(name: string, text: string, type?: string): void;
}
