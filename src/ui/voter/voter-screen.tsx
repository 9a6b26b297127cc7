import { useUiState } from '../store.tsx';

export function VoterScreen() {
  const voter = useUiState((state) => state.voter);
  return voter && <main />;
}
