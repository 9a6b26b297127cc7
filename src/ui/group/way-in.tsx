import { Button } from '../shared/button.tsx';
import { useCommands } from '../store.tsx';

const words = { name: 'Play it with a room', of: (title: string): string => `Play it with a room: ${title}` };

/** From a scenario's folder to a session with a room. */
export function WayToRoom({ scenario, title }: { readonly scenario: string; readonly title: string }) {
  const { openGroup } = useCommands();
  return <Button look="quiet" aria-label={words.of(title)} onClick={() => openGroup(scenario)}>{words.name}</Button>;
}
