import { useUiState } from '../store.tsx';

export function JoinScreen() {
  const join = useUiState((state) => state.join);
  return join && <main />;
}
