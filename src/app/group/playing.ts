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

/** Waits until the session is here, or is refused. */
export function arrived(link: Pick<HostLink, 'state' | 'subscribe'>): Promise<LinkState> {
  const isHere = ({ room, refused }: LinkState): boolean => room !== null || refused !== null;
  if (isHere(link.state)) return Promise.resolve(link.state);
  return new Promise((resolve) => {
    const stop = link.subscribe((state) => {
      if (!isHere(state)) return;
      stop();
      resolve(state);
    });
  });
}
