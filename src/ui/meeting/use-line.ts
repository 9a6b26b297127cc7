import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { HOLD } from '../../core/run/arrival.ts';
import type { Choice } from '../../core/story/beat.ts';
import type { MeetingView, Settings, WatchingView } from '../contract.ts';
import { useCommands } from '../store.tsx';
import { isStill } from './still.ts';
import { useArrival } from './use-arrival.ts';
import { leavesAfter, passesAfter, passesBy, useLeaving } from './use-leaving.ts';
import { useTaking } from './use-taking.ts';

/** The line being shown: how far its words have come, and what can be done at it now. */
export interface ShownLine {
  /** Tells this line from every other. */
  readonly key: string;
  readonly words: RefObject<HTMLParagraphElement | null>;
  readonly arrived: boolean;
  /** Milliseconds of the silence that is being held; null when none is. */
  readonly silence: number | null;
  /** Ends a silence, or brings the rest of the words at once. */
  readonly finish: () => void;
  /** True when Continue would leave it. */
  readonly waits: boolean;
  readonly choices: readonly Choice[];
  /** The choice that was just pressed and is settling. */
  readonly held: number | null;
  readonly take: (choice: Choice) => void;
}

/** `covered` while a sheet lies over the meeting: then nothing leaves by itself. */
export function useLine(meeting: MeetingView, settings: Settings, covered: boolean, watching: WatchingView | null): ShownLine {
  const commands = useCommands();
  const words = useRef<HTMLParagraphElement>(null);
  const key = `${meeting.run} ${meeting.said.length}`;
  const text = meeting.said.at(-1)?.text ?? '';
  const speed = paceOf(meeting, settings);
  const hold = holdOf(meeting, settings);
  const { arrived, silent, finish, cutOff } = useArrival({ key, text, speed, words, hold, onArriving: commands.arriving, onArrived: commands.arrived });
  const { held, take: settle } = useTaking(key);
  const take = (choice: Choice): void => {
    if (choice.moves.includes('interrupt')) cutOff();
    else if (choice.blocked === undefined) finish();
    settle(choice);
  };
  const rests = arrived && !covered && held === null;
  const leaves = watching ? passesAfter(meeting, watching, settings) : leavesAfter(meeting, settings);
  useLeaving(rests ? leaves : null, `${key} ${watching?.stop}`, () => {
    if (watching) return commands.watchStep(1);
    const listening = meeting.choices.find((choice) => choice.moves.includes('listen'));
    if (meeting.phase === 'line') commands.next();
    else if (listening) take(listening);
    return undefined;
  });
  const waits = !watching && arrived && meeting.phase !== 'choosing' && !passesBy(meeting, settings);
  const choices = arrived || (meeting.interruption && !silent) ? meeting.choices : [];
  return { key, words, arrived, silence: silent ? hold : null, finish, waits, choices, held, take };
}

/** Letters that arrive one by one are movement: who asked for less of it gets the line whole. */
function paceOf(meeting: MeetingView, { textSpeed, skipRead, reducedMotion }: Settings): Settings['textSpeed'] {
  return meeting.again || isStill(reducedMotion) || (skipRead && meeting.readBefore) ? 'at-once' : textSpeed;
}

/** A silence is time, not movement: who asked for less movement hears it too. */
function holdOf({ silence, readBefore, again }: MeetingView, { textSpeed, skipRead }: Settings): number {
  return silence && !again && !(skipRead && readBefore) ? HOLD[textSpeed] : 0;
}
