import type { ComponentProps } from 'preact';
import { Button } from '../shared/button.tsx';
import { useUiState } from '../store.tsx';

/** Leads the room. While one press is on its way to the server there is no other, and it shows. */
export function PressButton(props: ComponentProps<typeof Button>) {
  const pressing = useUiState((state) => state.pressing);
  return <Button {...props} aria-disabled={pressing || props['aria-disabled']} />;
}
