import { writeRoute } from './route.ts';
import { away, type Context } from './state.ts';

export function mapCommands({ around, store }: Context) {
  const open = async (scenario: string): Promise<void> => {
    store.setState({ ...away, screen: 'map', map: { scenario } });
    around.setAddress(writeRoute({ screen: 'map', scenario }));
  };

  return { open };
}
