import { useEffect, useRef, useState } from 'preact/hooks';

const QUIET = 600;

export interface KeptText {
  readonly value: string;
  readonly onInput: (event: Event) => void;
  readonly onBlur: () => void;
}

/** Text that keeps itself: after a short quiet, on leaving the field, and when the page goes away. */
export function useKeptText(initial: string, keep: (text: string) => void): KeptText {
  const [value, setValue] = useState(initial);
  const unkept = useRef<string | null>(null);
  const latest = useRef(keep);
  latest.current = keep;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const flush = useRef((): void => {
    clearTimeout(timer.current);
    if (unkept.current !== null) latest.current(unkept.current);
    unkept.current = null;
  }).current;

  useEffect(() => {
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [flush]);

  const onInput = (event: Event): void => {
    const text = (event.currentTarget as HTMLTextAreaElement).value;
    setValue(text);
    unkept.current = text;
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, QUIET);
  };
  return { value, onInput, onBlur: flush };
}
