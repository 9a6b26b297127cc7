import type { ComponentChildren } from 'preact';
import type { MeetingView, WatchingView } from '../contract.ts';
import { useCommands, useUiState } from '../store.tsx';
import { NotebookDialog } from './notebook-dialog.tsx';
import { PauseDialog } from './pause-dialog.tsx';
import { SaidDialog } from './said-dialog.tsx';

/** What can lie over the meeting, one at a time. */
export type Sheet = 'notebook' | 'pause' | 'said';

interface Props {
  readonly sheet: Sheet | null;
  readonly meeting: MeetingView;
  readonly watching: WatchingView | null;
  readonly settings: ComponentChildren;
  readonly open: (sheet: Sheet | null) => void;
}

export function Sheets({ sheet, meeting, watching, settings, open }: Props) {
  const { backTo } = useCommands();
  const room = useUiState((state) => state.room !== null);
  const close = (): void => open(null);
  switch (sheet) {
    case 'notebook': return <NotebookDialog notebook={meeting.notebook} onClose={close} />;
    case 'said': return <SaidDialog run={meeting.run} said={meeting.said} cast={meeting.cast} onClose={close} backTo={watching || room ? undefined : backTo} />;
    case 'pause': return <PauseDialog watching={watching} room={room} canGoBack={meeting.canGoBack} settings={settings} onClose={close} openSaid={() => open('said')} />;
    case null: return null;
  }
}
