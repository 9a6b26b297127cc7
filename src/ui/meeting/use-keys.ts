import { useEffect, useRef } from 'preact/hooks';

export interface Keys {
  /** Space or Enter, where no control with the focus uses them. True when it did something. */
  readonly goOn: () => boolean;
  /** A number key, 1 first. */
  readonly number: (number: number) => void;
  readonly escape: () => void;
  /** An arrow to the side; Backspace is the one back. */
  readonly aside: (by: 1 | -1) => void;
}

const ASIDE: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1, Backspace: -1 };

const USES_KEYS = 'button, a[href], input, select, textarea, summary, [contenteditable]';
const TYPES = 'input, select, textarea, [contenteditable]';

/** The meeting's keys, wherever the focus is. `off` while a sheet lies over it. */
export function useKeys(keys: Keys, off: boolean): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (off) return undefined;
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (document.querySelector(':popover-open, dialog[open]')) return;
      act(event, latest.current);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [off]);
}

function act(event: KeyboardEvent, keys: Keys): void {
  const on = event.target instanceof Element ? event.target : document.body;
  if (event.repeat) return;
  if (event.key === 'Escape') return keys.escape();
  if ((event.key === ' ' || event.key === 'Enter') && !on.closest(USES_KEYS)) {
    if (keys.goOn()) event.preventDefault();
    return;
  }
  const by = ASIDE[event.key];
  if (by !== undefined && !on.closest(TYPES)) return keys.aside(by);
  const number = Number(event.key);
  if (number >= 1 && number <= 9 && !on.closest(TYPES)) keys.number(number);
}
