import { useEffect, useRef, useState } from 'preact/hooks';
import { tidy } from '../../core/page/edit.ts';
import type { MyPage } from '../../core/page/page.ts';
import { useCommands, useUiState } from '../store.tsx';

const QUIET = 600;

export interface PageBeingWritten {
  readonly page: MyPage;
  /** False between a change and its being kept. */
  readonly kept: boolean;
  readonly change: (to: MyPage) => void;
  /** Keeps what isn’t yet. */
  readonly flush: () => void;
}

/** The page as it is being written: it keeps itself after a short quiet, and when one leaves. */
export function useMyPage(): PageBeingWritten {
  const { keepMyPage } = useCommands();
  const before = useUiState((state) => state.page);
  const [page, setPage] = useState(before);
  const [kept, setKept] = useState(true);
  const unkept = useRef<MyPage | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const flush = useRef((): void => {
    clearTimeout(timer.current);
    if (unkept.current) keepMyPage(tidy(unkept.current));
    unkept.current = null;
    setKept(true);
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

  const change = (to: MyPage): void => {
    if (to === page) return;
    setPage(to);
    setKept(false);
    unkept.current = to;
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, QUIET);
  };
  return { page, kept, change, flush };
}
