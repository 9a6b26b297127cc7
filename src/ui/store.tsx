import { createContext } from 'preact';
import { useContext, useEffect, useReducer, useRef } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import type { Commands } from './commands.ts';
import type { UiState } from './contract.ts';

export interface Ui {
  readonly store: Pick<StoreApi<UiState>, 'getState' | 'subscribe'>;
  readonly commands: Commands;
}

export const UiContext = createContext<Ui | null>(null);

function useUi(): Ui {
  const ui = useContext(UiContext);
  if (!ui) throw new Error('a screen was drawn outside the app');
  return ui;
}

export const useCommands = (): Commands => useUi().commands;

/** Reads a part of the state and draws again when that part is another object. */
export function useUiState<T>(select: (state: UiState) => T): T {
  const { store } = useUi();
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const shown = useRef<T>(select(store.getState()));
  shown.current = select(store.getState());
  const latest = useRef(select);
  latest.current = select;
  useEffect(() => {
    const look = (): void => { if (!Object.is(latest.current(store.getState()), shown.current)) draw(undefined as never); };
    // What changed between the drawing and this moment was told to nobody.
    look();
    return store.subscribe(look);
  }, [store]);
  return shown.current;
}
