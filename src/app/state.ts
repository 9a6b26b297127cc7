import type { StoreApi } from 'zustand/vanilla';
import type { Run } from '../core/run/run.ts';
import { SOURCE_LOCALE } from '../core/story/catalogue.ts';
import type { Notice, NoticeAction, UiState } from '../ui/contract.ts';
import type { Session } from './session.ts';
import type { Surroundings } from './surroundings.ts';
import { viewMeeting } from './view.ts';

/** How far the line being shown has come: a silence is held before it, its words arrive, or all of them are there. */
export type Delivery = 'held' | 'arriving' | 'arrived';

export interface AppState extends UiState {
  readonly session: Session | null;
  readonly delivery: Delivery;
}

/** Of every page one could be on, nothing: set with the one that is opened. */
export const elsewhere = {
  debrief: null, theEnd: null, history: null, map: null, guide: null, compare: null, roomDebrief: null, myPage: null, sharing: null, pairing: null, watching: null,
  groupSetup: null, room: null, presenter: null, tables: null, join: null, voter: null,
} as const satisfies Partial<AppState>;

/** And the meeting is left. */
export const away = { ...elsewhere, meeting: null, session: null } as const satisfies Partial<AppState>;

/** What the commands share. */
export interface Context {
  readonly around: Surroundings;
  readonly store: StoreApi<AppState>;
  /** One thing at a time: a second press while the first is still being written down does nothing. */
  exclusively(work: () => Promise<void>): void;
  say(text: string, tone?: Notice['tone'], action?: NoticeAction): void;
}

export function createContext(around: Surroundings, store: StoreApi<AppState>): Context {
  let busy = false;
  let notices = 0;
  return {
    around,
    store,
    exclusively(work) {
      if (busy) return;
      busy = true;
      void work().finally(() => { busy = false; });
    },
    say(text, tone = 'plain', action) {
      const held = store.getState().notices.filter((notice) => notice.text !== text);
      store.setState({ notices: [...held.slice(-3), { id: ++notices, tone, text, ...(action && { action }) }] });
    },
  };
}

/** The language a meeting is shown in: what the address asks for, else the one it was begun in. */
export const languageOf = ({ around }: Context, run?: Run): string => around.locale ?? run?.locale ?? SOURCE_LOCALE;

/** Shows a session, with the view of it that the screens draw. */
export function showSession({ store }: Context, session: Session, delivery?: Delivery): void {
  const meeting = viewMeeting(session);
  store.setState({ session, meeting, scenario: session.file.scenario, delivery: delivery ?? (meeting.silence ? 'held' : 'arriving') });
}
