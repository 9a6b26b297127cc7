import { Page } from '../shared/page.tsx';
import { useCommands, useUiState } from '../store.tsx';
import { words } from './words.ts';

export function CompareScreen() {
  const { go } = useCommands();
  const view = useUiState((state) => state.compare);
  return view && (
    <Page back={words.back} onBack={() => go('shelf')}>
      <h1>{words.heading}</h1>
    </Page>
  );
}
