import { IconButton } from '../shared/button.tsx';
import { useCommands } from '../store.tsx';
import type { OptionView } from './contract.ts';
import { words } from './words.ts';
import styles from './hands-count.module.css';

const MOST_HANDS = 2000;

/** A stepper for each option: it is tapped while one looks at the room, or typed. */
export function HandsCount({ room: { options, hands } }: { readonly room: { readonly options: readonly OptionView[]; readonly hands: readonly number[] } }) {
  const { press } = useCommands();
  const set = (place: number, count: number): void =>
    press({ kind: 'hands', counts: options.map((_, each) => Math.min(MOST_HANDS, Math.max(0, each === place ? count : (hands[each] ?? 0)))) });
  return (
    <div class={styles.hands} role="group" aria-label={words.hands.title}>
      {options.map(({ letter, index }, place) => {
        const count = hands[place] ?? 0;
        return (
          <div key={index} class={styles.stepper}>
            <b class={styles.letter} aria-hidden="true">{letter}</b>
            <IconButton icon="arrowDown" label={words.hands.fewer(letter)} disabled={count === 0} onClick={() => set(place, count - 1)} />
            <input
              class={styles.count} type="number" inputMode="numeric" min={0} max={MOST_HANDS} aria-label={words.hands.of(letter)} value={count}
              onFocus={(event) => event.currentTarget.select()} onInput={(event) => set(place, Math.floor(Number(event.currentTarget.value) || 0))}
            />
            <IconButton icon="plus" label={words.hands.more(letter)} onClick={() => set(place, count + 1)} />
          </div>
        );
      })}
    </div>
  );
}
