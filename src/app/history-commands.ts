import { writeRoute } from './route.ts';
import { away, type Context } from './state.ts';

export function historyCommands({ around, store }: Context) {
  const open = async (scenario: string | null): Promise<void> => {
    store.setState({ ...away, screen: 'history', history: { scenario } });
    around.setAddress(writeRoute({ screen: 'history', scenario }));
  };

  return { open };
}
