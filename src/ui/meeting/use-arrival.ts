import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { arrivalTimes, arrivedBy, type TextSpeed } from '../../core/run/arrival.ts';
import { unveil, veilFrom } from './veil.ts';

interface Arriving {
  /** Another key is another line. */
  readonly key: string;
  readonly text: string;
  readonly speed: TextSpeed;
  readonly words: RefObject<HTMLElement | null>;
  /** Milliseconds of silence before the first word. */
  readonly hold: number;
  readonly onArriving: () => void;
  readonly onArrived: () => void;
}

const FRAME = 33;

/** Lets the words of a line arrive at reading pace, after a silence where one is held. `finish` ends the silence, or brings the rest of the words at once; `cutOff` stops them where they are. */
export function useArrival({ key, text, speed, words, hold, onArriving, onArrived }: Arriving): { readonly arrived: boolean; readonly silent: boolean; readonly finish: () => void; readonly cutOff: () => void } {
  const [arrivedLine, setArrivedLine] = useState<string | null>(null);
  const [brokenLine, setBrokenLine] = useState<string | null>(null);
  const stop = useRef({ end: (): void => undefined, cut: (): void => undefined });
  useLayoutEffect(() => {
    const times = arrivalTimes(text, speed);
    let start = performance.now() + hold;
    let held = hold > 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const end = (): void => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      unveil();
      setArrivedLine(key);
      onArrived();
    };
    const show = (): void => {
      const since = performance.now() - start;
      if (held && since >= 0) { held = false; setBrokenLine(key); onArriving(); }
      const letters = arrivedBy(times, since);
      if (letters >= times.length) return end();
      if (words.current) veilFrom(words.current, letters);
      timer = setTimeout(show, held ? -since : FRAME);
    };
    const endSilence = (): void => {
      start = performance.now();
      clearTimeout(timer);
      show();
    };
    stop.current = { end: () => (held ? endSilence() : end()), cut: () => { over = true; clearTimeout(timer); } };
    show();
    return () => { over = true; clearTimeout(timer); unveil(); };
  }, [key]);
  const finish = useCallback(() => stop.current.end(), []);
  const cutOff = useCallback(() => stop.current.cut(), []);
  return { arrived: arrivedLine === key, silent: hold > 0 && brokenLine !== key && arrivedLine !== key, finish, cutOff };
}
