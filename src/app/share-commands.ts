import type { Context } from './state.ts';

export function shareCommands(context: Context) {
  /** Shows a meeting that is all in the address. */
  const open = async (_code: string): Promise<void> => context.say('This link can’t be opened yet.', 'trouble');

  return { open };
}
