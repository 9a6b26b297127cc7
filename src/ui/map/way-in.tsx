import { Button } from '../shared/button.tsx';
import { useCommands } from '../store.tsx';
import { words } from './words.ts';

/** The way to the map of a scenario, from other pages. `title` where the page shows more than one. */
export function WayToMap({ scenario, title }: { scenario: string; title?: string }) {
  const { openMap } = useCommands();
  return <Button {...(title !== undefined && { 'aria-label': words.wayOf(title) })} icon="map" onClick={() => openMap(scenario)}>{words.way}</Button>;
}
