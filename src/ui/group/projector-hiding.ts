import { useEffect, useState } from 'preact/hooks';

/** Pixels that a mouse goes before somebody means it: a table that shakes moves it, too. */
const MEANT = 24;

/** Whether the controls are out of sight: a presenter drives. A mouse that moves, Escape, Tab or a touch brings them back. */
export function useHidden(): { readonly hidden: boolean; readonly hide: () => void } {
  const [hidden, setHidden] = useState(false);
  useEffect(() => {
    if (!hidden) return undefined;
    let from: { readonly x: number; readonly y: number } | null = null;
    const show = (): void => setHidden(false);
    const moved = ({ clientX: x, clientY: y }: PointerEvent): void => {
      from ??= { x, y };
      if (Math.hypot(x - from.x, y - from.y) > MEANT) show();
    };
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' && event.key !== 'Tab') return;
      event.preventDefault();
      show();
    };
    const wayOff = new AbortController();
    const { signal } = wayOff;
    window.addEventListener('pointermove', moved, { signal });
    window.addEventListener('pointerdown', show, { signal });
    window.addEventListener('keydown', pressed, { signal, capture: true });
    return () => wayOff.abort();
  }, [hidden]);
  return { hidden, hide: () => setHidden(true) };
}
