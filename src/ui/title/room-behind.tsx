import { Portrait } from '../shared/portrait.tsx';
import styles from './room-behind.module.css';

const PICTURES = import.meta.glob<string>('/assets/room/*.webp', { query: '?url', import: 'default', eager: true });
const ROOM = PICTURES['/assets/room/room.webp'];
const SEATED = ['okafor', 'rivera', 'yusuf'];

/** The room and three of the people, out of focus: they are already there. */
export function RoomBehind() {
  return (
    <div class={styles.room}>
      {ROOM ? <img class={styles.wall} src={ROOM} alt="" draggable={false} /> : <div class={styles.wall} />}
      <div class={styles.people}>
        {SEATED.map((look) => <div key={look} class={styles.person}><Portrait look={look} mood="smile" size="fill" /></div>)}
      </div>
      <div class={styles.table} />
    </div>
  );
}
