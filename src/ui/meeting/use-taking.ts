import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../../core/story/beat.ts';
import { useCommands } from '../store.tsx';

const SETTLE = 220;
const GIVE_UP = 3000;

/** A pressed choice settles for a moment, so that one sees what one said; a second press does nothing. */
export function useTaking(line: string): { readonly held: number | null; readonly take: (choice: Choice) => void } {
  const commands = useCommands();
  const [held, setHeld] = useState<number | null>(null);
  const holding = useRef(false);
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const release = (): void => {
    timers.current.forEach(clearTimeout);
    timers.current = [];
    holding.current = false;
    setHeld(null);
  };
  useLayoutEffect(() => release, [line]);
  const take = (choice: Choice): void => {
    if (holding.current || choice.blocked !== undefined) return;
    holding.current = true;
    setHeld(choice.index);
    commands.tap();
    timers.current = [setTimeout(() => commands.choose(choice.index), SETTLE), setTimeout(release, GIVE_UP)];
  };
  return { held, take };
}
