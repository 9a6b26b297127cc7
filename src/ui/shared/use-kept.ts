import { useEffect, useRef } from 'preact/hooks';

const QUIET = 600;

export interface Keeping<T> {
  /** Keeps this after a short quiet, in the place of what was to be kept before. */
  later(value: T): void;
  /** Keeps at once what isn’t yet. */
  flush(): void;
}

/** What is being written keeps itself: after a short quiet, when it is asked to, and when the page goes away. */
export function useKept<T>(keep: (value: T) => void): Keeping<T> {
  const latest = useRef(keep);
  latest.current = keep;
  const keeping = useRef<Keeping<T> | null>(null);
  keeping.current ??= keepingBy((value) => latest.current(value));
  const { flush } = keeping.current;
  useEffect(() => {
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [flush]);
  return keeping.current;
}

function keepingBy<T>(keep: (value: T) => void): Keeping<T> {
  let unkept: { readonly value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    const held = unkept;
    unkept = null;
    if (held) keep(held.value);
  };
  return {
    flush,
    later(value) {
      unkept = { value };
      clearTimeout(timer);
      timer = setTimeout(flush, QUIET);
    },
  };
}
