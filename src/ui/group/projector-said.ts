import type { Line } from '../../core/story/beat.ts';

/** What somebody at the table said last, since the room's own words, where the line that is shown is not that itself. */
export function spokenBefore(said: readonly Line[]): Line | null {
  const since = said.slice(said.findLastIndex(({ speaker }) => speaker.kind === 'you') + 1);
  const spoken = since.findLast(({ speaker }) => speaker.kind === 'person');
  return spoken && spoken !== said.at(-1) ? spoken : null;
}
