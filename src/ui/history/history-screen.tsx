import { Page } from '../shared/page.tsx';
import { useCommands, useUiState } from '../store.tsx';
import { words } from './words.ts';

export function HistoryScreen() {
  const { go } = useCommands();
  const view = useUiState((state) => state.history);
  return view && (
    <Page back={words.back} onBack={() => go('shelf')}>
      <h1>{words.heading}</h1>
    </Page>
  );
}
