import { err, ok, type Result } from '../result.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Choice, End } from '../story/beat.ts';
import { openStory, type CompiledStory, type StoryError } from '../story/runtime.ts';
import type { Scenario } from '../story/scenario.ts';
import type { Move } from '../tips/tips.ts';
import type { Bot } from './bots.ts';
import { rollFrom } from './roll.ts';

/** A decision as a bot came to it: how the meeting stood, all that was open, and what it took. */
export interface Turn {
  readonly meeting: Meeting;
  readonly offered: readonly Choice[];
  readonly chosen: Choice;
}

/** A meeting that a bot played to its end. */
export interface BotPlay {
  readonly turns: readonly Turn[];
  readonly meeting: Meeting;
  readonly end: End;
}

/** Decisions after which a meeting counts as one that never ends. */
const ENDLESS = 300;

/** One bot plays one meeting; the seed deals the hand and the bot's moods. */
export function playAs(bot: Bot, story: CompiledStory, scenario: Scenario, seed: number): Result<BotPlay, StoryError> {
  const opened = openStory(story, scenario, seed);
  if (!opened.ok) return opened;
  const runtime = opened.value;
  const roll = rollFrom(seed * 2 + 1);
  const past: Move[] = [];
  const turns: Turn[] = [];
  let passage = runtime.begin();
  while (passage.ok && turns.length < ENDLESS) {
    const { lines, next } = passage.value;
    const { meeting } = runtime;
    if (next.kind === 'end') return ok({ turns, meeting, end: next });
    const open = next.options.filter(({ blocked }) => blocked === undefined);
    if (open.length === 0) return err({ code: 'story/failed', message: 'no choice can be taken' });
    const chosen = bot({ meeting, lines, open, past }, roll);
    past.push(...chosen.moves);
    turns.push({ meeting, offered: next.options, chosen });
    passage = runtime.choose(chosen.index);
  }
  return passage.ok ? err({ code: 'story/endless', message: `more than ${ENDLESS} decisions without an end` }) : passage;
}
