/** What a story that somebody brings may be. Far more than any story needs, and little enough for a phone. */
export const LIMITS = {
  /** Letters of Ink in all files together: about 180,000 words. */
  letters: 1_000_000,
  /** Files of Ink. */
  files: 200,
  /** Files of any kind that are looked at in a folder. */
  looked: 5000,
  /** Bytes of a zip. */
  zip: 20_000_000,
  /** Bullets before a choice or a gather, one within another. */
  bullets: 40,
  /** Milliseconds that a story is walked through; when everything in it has been met, less will do. */
  walk: 6000,
  walkOn: 800,
  /** Milliseconds without a word from where it is read, beyond which that is stopped. */
  silence: 20_000,
} as const;

/** Most bytes that a letter takes. */
export const LETTER = 4;

export const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
