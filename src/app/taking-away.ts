import type { Context } from './state.ts';

const CLEARED = 'Everything was taken away.';

/** Things go at once, and can be had back. `again` shows what is there now. */
export function takingAway(context: Context, again: () => Promise<void>) {
  const { around, store } = context;
  /** Everything that was cleared, as an export. */
  let cleared: string | null = null;
  let rejoin = (): void => undefined;

  const giveBack = async (text: string): Promise<boolean> => {
    const back = await around.saves.importAll(text);
    if (!back.ok) context.say(back.error.message, 'trouble');
    await again();
    return back.ok;
  };

  /** Nothing goes that could not be copied first. */
  const forget = async (run: string): Promise<void> => {
    const copy = await around.saves.exportRun(run, around.now());
    if (!copy.ok) return context.say(copy.error.message, 'trouble');
    const gone = await around.saves.forget(run);
    await again();
    if (!gone.ok) return context.say(gone.error.message, 'trouble');
    context.say('The meeting was deleted.', 'plain', { label: 'Undo', act: () => void giveBack(copy.value) });
  };

  const clearAll = async (): Promise<void> => {
    const copy = await around.saves.exportAll(around.now());
    if (!copy.ok) return context.say(copy.error.message, 'trouble');
    const gone = await around.saves.clear();
    if (!gone.ok) return context.say(gone.error.message, 'trouble');
    cleared = copy.value;
    rejoin = around.group.rooms.clear();
    store.setState({ canBringBack: true });
    await again();
    context.say(CLEARED, 'plain', { label: 'Undo', lasting: true, act: () => context.exclusively(bringBack) });
  };

  const bringBack = async (): Promise<void> => {
    if (cleared === null || !(await giveBack(cleared))) return;
    cleared = null;
    rejoin();
    store.setState(({ notices }) => ({ canBringBack: false, notices: notices.filter(({ text }) => text !== CLEARED) }));
  };

  return { forget, clearAll, bringBack };
}
