import { useState } from 'preact/hooks';
import { tidy } from '../../core/page/edit.ts';
import type { MyPage } from '../../core/page/page.ts';
import { useKept } from '../shared/use-kept.ts';
import { useCommands, useUiState } from '../store.tsx';

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
  const { later, flush } = useKept<MyPage>((written) => {
    keepMyPage(tidy(written));
    setKept(true);
  });
  const change = (to: MyPage): void => {
    if (to === page) return;
    setPage(to);
    setKept(false);
    later(to);
  };
  return { page, kept, change, flush };
}
