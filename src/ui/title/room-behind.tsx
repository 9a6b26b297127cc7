import peopleWaiting from './people-waiting.webp?url';
import styles from './title.module.css';

/** The room and three of the people, out of focus: they are already there. */
export function RoomBehind() {
  return <img class={styles.room} src={peopleWaiting} alt="" width={1280} height={720} draggable={false} />;
}
