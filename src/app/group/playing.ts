import { runOfRoom } from '../../core/ballot/look.ts';
import type { Room } from '../../core/ballot/room.ts';
import { replay, type Replay } from '../../core/run/replay.ts';
import type { HostLink, LinkState } from '../../group/link.ts';
import type { Meeting } from '../stories.ts';

/** Replays a room's choices, once for each way they stand. Null where the story breaks. */
export function replayer(): (room: Room, file: Meeting) => Replay | null {
  let held: { choices: Room['choices']; file: Meeting; played: Replay | null } | null = null;
  return (room, file) => {
    if (held?.choices === room.choices && held.file === file) return held.played;
    const played = replay(file.story, file.scenario, runOfRoom(room));
    held = { choices: room.choices, file, played: played.ok ? played.value : null };
    return held.played;
  };
}

type Watched = Pick<HostLink, 'state' | 'subscribe'>;

/** Waits until the session is so. */
export function until(link: Watched, isSo: (state: LinkState) => boolean): Promise<LinkState> {
  if (isSo(link.state)) return Promise.resolve(link.state);
  return new Promise((resolve) => {
    const stop = link.subscribe((state) => {
      if (!isSo(state)) return;
      stop();
      resolve(state);
    });
  });
}

/** Waits until the session is here, or is refused. */
export const arrived = (link: Watched): Promise<LinkState> => until(link, ({ room, refused }) => room !== null || refused !== null);
