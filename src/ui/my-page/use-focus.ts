import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Part } from './row.tsx';

export type Spot = { readonly place: number; readonly part: Part } | 'undo' | 'add';

const find = (spot: Spot): string => (spot === 'undo' ? '[data-undo]' : spot === 'add' ? '[data-add]' : `[data-place="${spot.place}"] [data-part="${spot.part}"]`);

/** Where the focus goes once the list is drawn anew. */
export function useFocus(list: RefObject<HTMLElement | null>): (spot: Spot) => void {
  const next = useRef<Spot | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    const target = list.current?.querySelector<HTMLElement>(find(next.current));
    next.current = null;
    target?.focus();
    if (target instanceof HTMLTextAreaElement) target.setSelectionRange(target.value.length, target.value.length);
  });
  return (spot) => { next.current = spot; };
}
