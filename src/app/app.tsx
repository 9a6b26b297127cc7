import type { StoreApi } from 'zustand/vanilla';
import { BeforeScreen } from '../ui/before/before-screen.tsx';
import { PairPicker } from '../ui/compare/pair-picker.tsx';
import { DebriefScreen } from '../ui/debrief/debrief-screen.tsx';
import { EndScreen } from '../ui/end/end-screen.tsx';
import { MeetingScreen } from '../ui/meeting/meeting-screen.tsx';
import { Notices } from '../ui/notices/notices.tsx';
import { SettingsPanel } from '../ui/settings/settings-panel.tsx';
import { ShareDialog } from '../ui/share/share-dialog.tsx';
import { ShelfScreen } from '../ui/shelf/shelf-screen.tsx';
import { useUiState } from '../ui/store.tsx';
import { TipsPage } from '../ui/tips/tips-page.tsx';
import { TitleScreen } from '../ui/title/title-screen.tsx';
import { TableBand } from '../ui/voter/table-band.tsx';
import { DebugPanel } from './debug-panel.tsx';
import { fetched } from './fetched.tsx';
import { StageHost } from './stage-host.tsx';
import type { AppState } from './state.ts';

const HistoryScreen = fetched(async () => (await import('../ui/history/history-screen.tsx')).HistoryScreen);
const GuideScreen = fetched(async () => (await import('../ui/guide/guide-screen.tsx')).GuideScreen);
const MapScreen = fetched(async () => (await import('../ui/map/map-screen.tsx')).MapScreen);
const CompareScreen = fetched(async () => (await import('../ui/compare/compare-screen.tsx')).CompareScreen);
const RoomDebriefScreen = fetched(async () => (await import('../ui/room-debrief/room-debrief-screen.tsx')).RoomDebriefScreen);
const SetupScreen = fetched(async () => (await import('../ui/group/setup-screen.tsx')).SetupScreen);
const JoinScreen = fetched(async () => (await import('../ui/voter/join-screen.tsx')).JoinScreen);
const VoterScreen = fetched(async () => (await import('../ui/voter/voter-screen.tsx')).VoterScreen);
const PresenterScreen = fetched(async () => (await import('../ui/group/presenter-screen.tsx')).PresenterScreen);
const TablesScreen = fetched(async () => (await import('../ui/group/tables-screen.tsx')).TablesScreen);
const MyPageScreen = fetched(async () => (await import('../ui/my-page/my-page-screen.tsx')).MyPageScreen);

/** One screen at a time, and what lies over all of them. */
export function App({ store, debug, always }: { store: StoreApi<AppState>; debug: boolean; always: boolean }) {
  return (
    <>
      <TableBand />
      <Screen store={store} always={always} />
      <ShareDialog />
      <PairPicker />
      <Notices />
      {debug && <DebugPanel store={store} />}
    </>
  );
}

function Screen({ store, always }: { store: StoreApi<AppState>; always: boolean }) {
  const screen = useUiState((state) => state.screen);
  switch (screen) {
    case 'title': return <TitleScreen />;
    case 'shelf': return <ShelfScreen />;
    case 'tips': return <TipsPage />;
    case 'before': return <BeforeScreen />;
    case 'meeting': return <MeetingScreen stage={<StageHost store={store} always={always} />} settings={<SettingsPanel />} />;
    case 'history': return <HistoryScreen />;
    case 'guide': return <GuideScreen />;
    case 'map': return <MapScreen />;
    case 'compare': return <CompareScreen />;
    case 'page': return <MyPageScreen />;
    case 'room-debrief': return <RoomDebriefScreen />;
    case 'group-setup': return <SetupScreen />;
    case 'presenter': return <PresenterScreen />;
    case 'tables': return <TablesScreen />;
    case 'join': return <JoinScreen />;
    case 'voter': return <VoterScreen />;
    case 'the-end': return <EndScreen />;
    case 'debrief': return <DebriefScreen />;
  }
}
