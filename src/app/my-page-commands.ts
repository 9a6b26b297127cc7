import { writeRoute } from './route.ts';
import { away, type Context } from './state.ts';

export function myPageCommands({ around, store }: Context) {
  const open = async (): Promise<void> => {
    store.setState({ ...away, screen: 'page', myPage: { date: '' } });
    around.setAddress(writeRoute({ screen: 'page' }));
  };

  return { open };
}
