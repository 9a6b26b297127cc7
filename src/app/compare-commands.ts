import { writeRoute } from './route.ts';
import { away, type Context } from './state.ts';

export function compareCommands({ around, store }: Context) {
  const open = async (runs: readonly [string, string]): Promise<void> => {
    store.setState({ ...away, screen: 'compare', compare: { runs } });
    around.setAddress(writeRoute({ screen: 'compare', runs }));
  };

  return { open };
}
