import type { ComponentChildren } from 'preact';
import hallway from '../../../assets/room/hallway.webp?url';
import outside from '../../../assets/room/outside.webp?url';
import type { MeetingView } from '../contract.ts';
import { useUiState } from '../store.tsx';
import styles from './place.module.css';

const PICTURES = [['hallway', hallway], ['outside', outside]] as const;
/** A portrait’s drawing goes on below its frame: head to waist, square, so that nothing is stretched. */
const HEAD_TO_WAIST = '#svgView(viewBox(-219,-108,438,438))';

/** Where one is when not at the table, over the room and its people. At the table it is clear. */
export function Place({ place }: { place: MeetingView['place'] }) {
  return (
    <div aria-hidden="true">
      {PICTURES.map(([name, url]) => (
        <div key={name} class={styles.place} data-place={name} data-here={name === place}>
          <img class={styles.picture} src={url} alt="" fetchpriority={name === place ? 'auto' : 'low'} draggable={false} />
        </div>
      ))}
    </div>
  );
}

interface StandingProps {
  readonly meeting: MeetingView;
  readonly speaker: string | null;
  /** What lies over the picture there. */
  readonly children: ComponentChildren;
}

/** Who speaks there, standing behind the card that bears their name. */
export function Standing({ meeting: { place, cast, moods }, speaker, children }: StandingProps) {
  const portraits = useUiState((state) => state.portraits);
  const here = place === 'table' ? null : speaker;
  return (
    <div class={styles.space} data-holds={children ? 'something' : 'nothing'}>
      <div class={styles.people} aria-hidden="true">
        {cast.map(({ id, look }) => {
          const drawn = portraits(look, moods[id] ?? 'neutral');
          return drawn && <img key={id} class={styles.person} data-here={id === here} src={drawn + HEAD_TO_WAIST} alt="" draggable={false} />;
        })}
      </div>
      {children}
    </div>
  );
}
