import type { Howl, HowlOptions } from 'howler';

/** What is needed of a browser's sound. */
export type Play = Pick<Howl, 'play' | 'stop' | 'volume' | 'rate' | 'fade' | 'pause' | 'state'>;
export type Make = (options: HowlOptions) => Play;

const files = import.meta.glob<string>('/assets/sound/*', { query: '?url&no-inline', import: 'default', eager: true });

/** The addresses of a sound, best first. */
export const sourcesOf = (name: string): string[] => ['webm', 'mp3'].flatMap((format) => files[`/assets/sound/${name}.${format}`] ?? []);

/** Sound is an extra: whatever a browser throws at it, play goes on. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Left out.
  }
}
