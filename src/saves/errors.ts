export type SaveErrorCode =
  | 'saves/forbidden' | 'saves/full' | 'saves/moved-on' | 'saves/missing' | 'saves/unreadable'
  | 'saves/newer' | 'saves/blocked' | 'saves/failed' | 'saves/not-an-export';

/** What went wrong, in a sentence for the player. */
export interface SaveError {
  readonly code: SaveErrorCode;
  readonly message: string;
}

const SENTENCES: Record<SaveErrorCode, string> = {
  'saves/forbidden': 'This browser doesn’t let the page keep anything, as in some private windows. You can play, but this meeting will be gone when you close the page.',
  'saves/full': 'This device has no room left, so this meeting can’t be kept from here on. You can play to the end. To make room, delete old meetings on the shelf, or export them first.',
  'saves/moved-on': 'This meeting went on in another tab.',
  'saves/missing': 'This meeting isn’t on this device. It may have been deleted, or it was played in another browser.',
  'saves/unreadable': 'This meeting was kept, but it can’t be read any more. It is left as it is; nothing else is touched.',
  'saves/newer': 'What is kept here was written by a newer version of the game. Reload the page to get that version. Nothing was changed.',
  'saves/blocked': 'An older version of the game is open in another tab. Close that tab and reload this one.',
  'saves/failed': 'This device couldn’t write that down. You can play on; if it happens again, export your meetings on the shelf and reload the page.',
  'saves/not-an-export': 'This file isn’t an export of this game, so nothing was brought in.',
};

export const saveError = (code: SaveErrorCode, message: string = SENTENCES[code]): SaveError => ({ code, message });

const CODES: Readonly<Record<string, SaveErrorCode>> = {
  QuotaExceededError: 'saves/full',
  ConstraintError: 'saves/moved-on',
  SecurityError: 'saves/forbidden',
  NotAllowedError: 'saves/forbidden',
  VersionError: 'saves/newer',
};

/** The browser's own error by its name. */
export function fromException(cause: unknown): SaveError {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  return saveError(CODES[name] ?? 'saves/failed');
}
