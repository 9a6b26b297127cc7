/**
 * The phone's screens of a group session alone: `npx vite`, then /tests/sandbox/voter.html.
 * `?state=voted` begins with that state, `?bare` leaves the buttons away. A press on an option is a vote, which arrives a little later.
 */
import '../../src/ui/shared/tokens.css';
import { h, render, type ComponentType } from 'preact';
import { createStore } from 'zustand/vanilla';
import { applySettings, DEFAULT_SETTINGS } from '../../src/app/settings.ts';
import type { Commands } from '../../src/ui/commands.ts';
import type { UiState } from '../../src/ui/contract.ts';
import { UiContext } from '../../src/ui/store.tsx';
import { MeetingScreen } from '../../src/ui/meeting/meeting-screen.tsx';
import { JoinScreen } from '../../src/ui/voter/join-screen.tsx';
import { TableBand } from '../../src/ui/voter/table-band.tsx';
import { VoterScreen } from '../../src/ui/voter/voter-screen.tsx';
import { JOINS, MEETING, TABLES, VOTERS } from './voter-states.ts';

const PORTRAITS = import.meta.glob<string>('/assets/people/*-*.svg', { query: '?url', import: 'default', eager: true });
const asked = new URLSearchParams(location.search);

const nowhere: Pick<UiState, 'join' | 'voter' | 'table' | 'watching' | 'scenario' | 'meeting'> = { join: null, voter: null, table: null, watching: null, scenario: null, meeting: null };
const store = createStore(() => ({ ...nowhere, settings: DEFAULT_SETTINGS, portraits: (look: string, mood: string) => PORTRAITS[`/assets/people/${look}-${mood}.svg`] }) as unknown as UiState);
applySettings(DEFAULT_SETTINGS, document.documentElement);

const voter = (change: Partial<NonNullable<UiState['voter']>>): void => store.setState((state) => ({ voter: state.voter && { ...state.voter, ...change } }));
const said = (what: string) => (...parts: readonly unknown[]): void => { document.title = [what, ...parts].join(' '); };
const commands = {
  go: said('go'), leaveRoom: said('leave'), setVoterLanguage: (language: string) => voter({ language }),
  joinRoom: (code: string) => {
    said('join')(code);
    store.setState({ join: { refused: null, busy: true } });
    setTimeout(() => store.setState({ join: JOINS['join-refused'] ?? null }), 600);
  },
  vote: (place: number) => {
    voter({ mine: place, sent: false });
    setTimeout(() => voter({ sent: true }), 500);
  },
} as unknown as Commands;

const STATES: Readonly<Record<string, Partial<UiState>>> = Object.fromEntries([
  ...Object.entries(JOINS).map(([name, join]) => [name, { ...nowhere, screen: 'join', join }] as const),
  ...Object.entries(VOTERS).map(([name, view]) => [name, { ...nowhere, screen: 'voter', voter: view }] as const),
  ...Object.entries(TABLES).map(([name, table]) => [name, { ...nowhere, screen: 'meeting', table, meeting: MEETING }] as const),
]);

const AtTable = () => [h(TableBand, null), h(MeetingScreen, { stage: null, settings: null })];
const SCREENS: Partial<Record<UiState['screen'], ComponentType>> = { join: JoinScreen, voter: VoterScreen, meeting: AtTable };
const root = document.querySelector<HTMLElement>('#app');
const controls = document.querySelector<HTMLFormElement>('#controls');

function show(state: string): void {
  store.setState(STATES[state] ?? {});
  const screen = SCREENS[store.getState().screen];
  if (root) render(h(UiContext.Provider, { value: { store, commands } }, screen && h(screen, null)), root);
  controls?.querySelectorAll('button').forEach((button) => button.setAttribute('aria-pressed', String(button.textContent === state)));
}

if (controls) {
  controls.hidden = asked.has('bare');
  controls.append(...Object.keys(STATES).map((state) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = state;
    button.addEventListener('click', () => show(state));
    return button;
  }));
}
show(asked.get('state') ?? 'join');
Object.assign(window, { show, store });
