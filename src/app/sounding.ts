import { arrivalTimes } from '../core/run/arrival.ts';
import { lineShown, meetingShown } from '../core/run/reading.ts';
import { cueForLine, syllableTimes, toneFor, voiceOf } from '../sound/sound.ts';
import type { Session } from './session.ts';
import type { Context } from './state.ts';

/** The tone of the place one is in. */
export function soundPlace({ around }: Context, { file, reading }: Session): void {
  around.sound.room(toneFor(file.scenario.setting.room, meetingShown(reading).place));
}

/** A line begins: its silence is heard if one is held before it, else its own sound and its speaker's murmur. */
export function soundLine(context: Context): void {
  const { around, store } = context;
  const { session, delivery, settings } = store.getState();
  const line = session && lineShown(session.reading);
  if (!session || !line) return;
  soundPlace(context, session);
  if (delivery === 'held') return around.sound.cue('hush');
  around.sound.cue(cueForLine(line));
  if (line.speaker.kind === 'person') around.sound.speak({ voice: voiceOf(line.speaker.id), times: syllableTimes(line.text, arrivalTimes(line.text, settings.textSpeed)) });
}
