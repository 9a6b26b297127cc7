import { Button } from '../shared/button.tsx';
import { useCommands } from '../store.tsx';
import { way } from './way.ts';

/** The way to the guide of a scenario, from its folder. */
export function WayToGuide({ scenario, title }: { readonly scenario: string; readonly title: string }) {
  const { openGuide } = useCommands();
  return <Button look="quiet" aria-label={way.to(title)} onClick={() => openGuide(scenario)}>{way.name}</Button>;
}
