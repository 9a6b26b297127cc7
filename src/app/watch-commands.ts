import type { Context } from './state.ts';

export function watchCommands(context: Context) {
  /** Plays a worked example by itself. */
  const open = async (_scenario: string, _example: string): Promise<void> => context.say('This can’t be watched yet.', 'trouble');

  return { open };
}
