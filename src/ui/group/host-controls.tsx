import { useEffect } from 'preact/hooks';
import { Button, IconButton } from '../shared/button.tsx';
import { useCommands } from '../store.tsx';
import type { ProjectorView } from './contract.ts';
import type { HostSheet } from './host-sheets.tsx';
import { likeliest, others, type Control } from './likeliest.ts';
import { words } from './words.ts';
import styles from './host-controls.module.css';

interface Props {
  readonly room: ProjectorView;
  readonly hidden: boolean;
  readonly hide: (hidden: boolean) => void;
  readonly goOn: () => void;
  readonly open: (sheet: HostSheet) => void;
}

/** What the facilitator presses on the big screen: few and quiet, and out of sight while a window of their own drives. */
export function HostControls({ room, hidden, hide, goOn, open }: Props) {
  const { press, openRoomDebrief } = useCommands();
  useEffect(() => {
    if (!hidden) return undefined;
    const back = (event: Event): void => { if (!(event instanceof KeyboardEvent) || event.key === 'Escape') hide(false); };
    const events = ['pointermove', 'keydown'] as const;
    for (const event of events) window.addEventListener(event, back);
    return () => { for (const event of events) window.removeEventListener(event, back); };
  }, [hidden]);
  const carry = ({ press: what }: Control): void => {
    if (what === 'debrief') openRoomDebrief();
    else if (what.kind === 'next') goOn();
    else press(what);
  };
  const main = likeliest(room);
  if (hidden) return <div class={styles.controls} />;
  return (
    <div class={styles.controls} role="group" aria-label={words.controls}>
      {main && <Button look="main" onClick={() => carry(main)}>{main.name}</Button>}
      {others(room).slice(0, 3).map((control) => <Button key={control.name} onClick={() => carry(control)}>{control.name}</Button>)}
      {room.stage === 'reading' && <IconButton icon="arrowLeft" label={words.press.previous} onClick={() => press({ kind: 'previous' })} />}
      {room.undoes !== null && <Button look="quiet" icon="back" title={words.undoes(room.undoes)} onClick={() => press({ kind: 'undo' })}>{words.press.undo}</Button>}
      <Button look="quiet" icon="list" onClick={() => open('more')}>{words.press.more}</Button>
    </div>
  );
}
