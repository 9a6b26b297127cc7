import type { MeetingView } from '../contract.ts';
import { Portrait } from '../shared/portrait.tsx';
import { shortName, shortRole } from './speaker.ts';
import { WORDS } from './words.ts';
import styles from './seats.module.css';

interface Props {
  readonly cast: MeetingView['cast'];
  /** On a call there is no table: each name stands in its own window. */
  readonly room: MeetingView['room'];
  readonly moods: MeetingView['moods'];
  readonly speaker: string | null;
  /** Nobody is at the table now: they are neither seen nor read out. */
  readonly away: boolean;
}

/** Who sits here, in seat order: name plates before them on the table, faces on a phone. */
export function Seats({ cast, room, moods, speaker, away }: Props) {
  return (
    <ul class={styles.seats} aria-label={WORDS.whoIsHere} data-count={cast.length} data-away={away} data-room={room} style={{ '--count': cast.length }}>
      {cast.map(({ id, name, role, look }) => (
        <li key={id} class={styles.seat} data-speaking={id === speaker}>
          <span class={styles.face}><Portrait look={look} mood={moods[id] ?? 'neutral'} size="fill" tone={id === speaker ? 'warm' : 'plain'} /></span>
          <span class={styles.plate}>
            <span class={styles.short} aria-hidden="true">{shortName(name)}</span>
            <span class={styles.name}>{name}</span>
            <span class={styles.role}>{shortRole(role)}</span>
          </span>
          {id === speaker && <span class="visually-hidden">{WORDS.speaking}</span>}
        </li>
      ))}
    </ul>
  );
}
