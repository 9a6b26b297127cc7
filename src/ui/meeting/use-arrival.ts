import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TextSpeed } from '../contract.ts';
import { arrivalTimes, arrivedBy } from './arrival.ts';
import { unveil, veilFrom } from './veil.ts';

interface Arriving {
  /** Another key is another line. */
  readonly key: string;
  readonly text: string;
  readonly speed: TextSpeed;
  readonly words: RefObject<HTMLElement | null>;
  readonly onArrived: () => void;
}

const FRAME = 33;

/** Lets the words of a line arrive at reading pace. `finish` brings the rest at once; `cutOff` stops them where they are. */
export function useArrival({ key, text, speed, words, onArrived }: Arriving): { readonly arrived: boolean; readonly finish: () => void; readonly cutOff: () => void } {
  const [arrivedLine, setArrivedLine] = useState<string | null>(null);
  const stop = useRef({ end: (): void => undefined, cut: (): void => undefined });
  useLayoutEffect(() => {
    const times = arrivalTimes(text, speed);
    const start = performance.now();
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
      const letters = arrivedBy(times, performance.now() - start);
      if (letters >= times.length) return end();
      if (words.current) veilFrom(words.current, letters);
      timer = setTimeout(show, FRAME);
    };
    stop.current = { end, cut: () => { over = true; clearTimeout(timer); } };
    show();
    return () => { over = true; clearTimeout(timer); unveil(); };
  }, [key]);
  const finish = useCallback(() => stop.current.end(), []);
  const cutOff = useCallback(() => stop.current.cut(), []);
  return { arrived: arrivedLine === key, finish, cutOff };
}
