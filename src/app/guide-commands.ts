import { writeRoute } from './route.ts';
import { away, languageOf, type Context } from './state.ts';

/** The guide is in the language it was written in; the people and scenes it speaks of are in the reader’s. */
export function guideCommands(context: Context) {
  const { around, store } = context;

  const open = async (id: string): Promise<void> => {
    const [file, workshop] = await Promise.all([around.stories.open(id, languageOf(context)), around.stories.workshop(id)]);
    if (!file.ok) return context.say(file.error, 'trouble');
    if (!workshop.ok) return context.say(workshop.error, 'trouble');
    if (!workshop.value) return context.say('Nobody has written a guide for this meeting yet. It can be played with a room all the same.');
    around.sound.room(null);
    store.setState({ ...away, screen: 'guide', guide: { scenario: file.value.scenario, workshop: workshop.value } });
    around.setAddress(writeRoute({ screen: 'guide', scenario: id }));
  };

  return { open };
}
