import type { ComponentChildren } from 'preact';
import type { MeetingView } from '../contract.ts';
import { Button, IconButton } from '../shared/button.tsx';
import { useCommands } from '../store.tsx';
import type { ProjectorView } from './contract.ts';
import { Papers } from './papers.tsx';
import { PressButton } from './press-button.tsx';
import { More } from './projector-more.tsx';
import { stepsNow, type Step } from './projector-next.ts';
import { words } from './projector-words.ts';
import styles from './projector-desk.module.css';

/** What lies over the meeting, one at a time. */
export type Over = 'code' | 'pause' | 'end';

export interface DeskProps {
  readonly room: ProjectorView;
  readonly meeting: MeetingView;
  readonly arrived: boolean;
  readonly goOn: () => void;
  readonly counting: boolean;
  readonly onCounting: (counting: boolean) => void;
  readonly onHide: () => void;
  readonly open: (over: Over) => void;
}

/**
 * The facilitator’s few controls: the likeliest press stands out, the others keep quiet. Its button stays the same one, so that
 * the focus stays; the second half of a double click is no press of what came in its place.
 */
export function Desk(props: DeskProps) {
  const { room, meeting, arrived, open } = props;
  const { press } = useCommands();
  const take = useStep(props);
  const { main, beside } = stepsNow(room, arrived);
  const lively = room.stage !== 'paused' && room.stage !== 'ended';
  return (
    <div class={styles.desk} role="group" aria-label={words.controls}>
      <div class={styles.steps}>
        {room.stage === 'reading' && meeting.canReadBack && <IconButton icon="arrowLeft" label={words.previous} onClick={() => press({ kind: 'previous' })} />}
        {main && <PressButton look="main" onClick={({ detail }) => { if (detail < 2 || main.kind === 'next') take(main); }}>{nameOf(main)}</PressButton>}
        {room.stage === 'reading' && room.decisions === 0 && !meeting.canReadBack && <Papers />}
        {beside.map((step) => <PressButton key={nameOf(step)} onClick={() => take(step)}>{nameOf(step)}</PressButton>)}
      </div>
      <div class={styles.quiet}>
        {room.kind !== 'hands' && room.stage !== 'ended' && <Quiet onPress={() => open('code')}>{words.code}</Quiet>}
        {(room.decisions > 0 || meeting.canReadBack) && room.stage !== 'ended' && <Papers look="quiet" />}
        {lively && <Quiet onPress={() => open('pause')}>{words.pause}</Quiet>}
        {room.stage !== 'ended' && <More {...props} />}
      </div>
    </div>
  );
}

const Quiet = ({ onPress, children }: { onPress: () => void; children: ComponentChildren }) => <Button look="quiet" onClick={onPress}>{children}</Button>;

const nameOf = (step: Step): string => (step.kind === 'play' ? words.play(step.option.letter) : words[step.kind]);

function useStep({ goOn }: DeskProps): (step: Step) => void {
  const { press, openRoomDebrief, leaveRoom } = useCommands();
  return (step) => {
    switch (step.kind) {
      case 'next': return goOn();
      case 'play': return press({ kind: 'play', index: step.option.index });
      case 'debrief': return openRoomDebrief();
      case 'leave': return leaveRoom();
      default: return press({ kind: step.kind });
    }
  };
}
