import { useId, useRef } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Icon, type IconName } from '../shared/icon.tsx';
import { useCommands } from '../store.tsx';
import type { DeskProps } from './projector-desk.tsx';
import { words } from './projector-words.ts';
import styles from './projector-more.module.css';

const LIST = 'projector-more';

interface Item { readonly name: string; readonly means?: string | undefined; readonly icon: IconName; readonly act: () => void }

/** Whatever is needed now and then, out of the way. */
export function More(props: DeskProps) {
  const list = useRef<HTMLDivElement>(null);
  const { room } = props;
  const items = useItems(props);
  const plays = usePlays(props);
  const table = useTable(props);
  const pressed = (act: () => void): void => {
    list.current?.hidePopover();
    act();
  };
  return (
    <>
      <Button look="quiet" icon="list" popovertarget={LIST}>{words.more}</Button>
      <div ref={list} id={LIST} popover="auto" role="group" aria-label={words.more} class={styles.list}>
        <div class={styles.column}>
          <PresenterLink code={room.code} onPress={() => list.current?.hidePopover()} />
          {items.map((item) => <MoreItem key={item.name} item={item} onPress={() => pressed(item.act)} />)}
        </div>
        {plays.length + table.length > 0 && (
          <div class={styles.column}>
            {plays.map((item) => <MoreItem key={item.name} item={item} onPress={() => pressed(item.act)} />)}
            {table.length > 0 && <p class={styles.head}>{words.atTheTable}</p>}
            {table.map((item) => <MoreItem key={item.name} item={item} onPress={() => pressed(item.act)} />)}
          </div>
        )}
      </div>
    </>
  );
}

function useItems({ room, counting, onCounting, onHide, open }: DeskProps): readonly Item[] {
  const { press } = useCommands();
  const { kind, undoes, decisions, locked } = room;
  const phones = kind !== 'hands';
  return [
    ...(undoes === null ? [] : [{ name: words.undo, means: words.undoMeans(undoes), icon: 'retry', act: () => press({ kind: 'undo' }) } as const]),
    ...(decisions === 0 ? [] : [{ name: words.back, means: words.backMeans, icon: 'back', act: () => press({ kind: 'back', to: decisions - 1 }) } as const]),
    ...(phones ? [
      { name: counting ? words.countNoHands : words.countHands, means: counting ? undefined : words.countHandsMeans, icon: 'hand', act: () => onCounting(!counting) } as const,
      { name: locked ? words.unlock : words.lock, means: locked ? words.unlockMeans : words.lockMeans, icon: 'door', act: () => press({ kind: locked ? 'unlock' : 'lock' }) } as const,
      { name: words.newCode, means: words.newCodeMeans, icon: 'text', act: () => press({ kind: 'new-code' }) } as const,
    ] : []),
    { name: words.hide, means: words.hideMeans, icon: 'arrowDown', act: onHide },
    { name: words.end, means: phones ? words.endMeans : undefined, icon: 'close', act: () => open('end') },
  ];
}

/** What could be voted on can be played without a result. */
function usePlays({ room: { stage, options } }: DeskProps): readonly Item[] {
  const { press } = useCommands();
  if (stage !== 'ready' && stage !== 'closed' && stage !== 'discussing') return [];
  return options.map(({ letter, index }) => ({ name: words.play(letter), icon: 'play', act: () => press({ kind: 'play', index }) }));
}

/** What a parent may always do is the facilitator's to play. */
function useTable({ room, meeting }: DeskProps): readonly Item[] {
  const { press } = useCommands();
  if (room.stage === 'open' || room.stage === 'paused') return [];
  return meeting.tableActions.map(({ index, text }) => ({ name: text, icon: 'hand', act: () => press({ kind: 'play', index }) }));
}

function MoreItem({ item: { name, means, icon }, onPress }: { item: Item; onPress: () => void }) {
  const [named, noted] = [useId(), useId()];
  return (
    <button type="button" class={styles.item} aria-labelledby={named} aria-describedby={means ? noted : undefined} onClick={onPress}>
      <Icon name={icon} /><span><span id={named}>{name}</span>{means && <small id={noted}>{means}</small>}</span>
    </button>
  );
}

/** A window of its own. The secret isn't in the link: this device knows it. */
const PresenterLink = ({ code, onPress }: { code: string; onPress: () => void }) => (
  <a class={styles.item} href={`#/present/${encodeURIComponent(code)}/`} target="_blank" rel="noopener" onClick={onPress}>
    <Icon name="ear" /><span>{words.presenter}<small>{words.presenterMeans}</small></span>
  </a>
);
