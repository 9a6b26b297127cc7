import { NOT_PREPARED, type Preparation } from '../core/debrief/debrief.ts';
import { err, ok, type Result } from '../core/result.ts';
import { readAtDecision, readFrom, readFromStart, type Reading } from '../core/run/reading.ts';
import type { Stop } from '../core/run/watching.ts';
import type { FittedExample } from '../core/story/examples.ts';
import { replay, type Replay } from '../core/run/replay.ts';
import type { ReadingPosition, Run } from '../core/run/run.ts';
import type { Meeting } from './stories.ts';

/** A meeting that is being played: its run, where reading stands, and what of it is kept. */
export interface Session {
  readonly id: string;
  readonly file: Meeting;
  readonly run: Run;
  readonly preparation: Preparation;
  readonly reading: Reading;
  /** Fingerprints of lines that were read before, in this meeting or an earlier one. */
  readonly seen: ReadonlySet<number>;
  /** Notebook entries there were when it was last open. */
  readonly notebookSeen: number;
  /** False once a save has failed: play goes on, and nothing more is written over what is kept. */
  readonly saving: boolean;
  /** Of the newest passage, the line that reading had come to before it went back. */
  readonly furthest?: number | undefined;
  /** It plays by itself. */
  readonly watched?: Watched;
}

/** An example that is being played, whole, and the stop it has come to. */
export interface Watched {
  readonly example: FittedExample;
  readonly played: Replay;
  readonly stops: readonly Stop[];
  readonly at: number;
}

export interface Opening {
  readonly id: string;
  readonly run: Run;
  readonly preparation?: Preparation;
  readonly position: ReadingPosition | 'start' | 'decision';
  readonly seen: ReadonlySet<number>;
  readonly saving: boolean;
}

/** Replays a run and opens it where it was left. An edited story opens as far as the run still fits it. */
export function openSession(file: Meeting, opening: Opening): Result<Session, string> {
  const played = replay(file.story, file.scenario, opening.run);
  if (!played.ok) return err(`This meeting can’t be played on: ${played.error.message}`);
  return ok({
    id: opening.id,
    file,
    run: { ...opening.run, choices: opening.run.choices.slice(0, played.value.fits) },
    preparation: opening.preparation ?? NOT_PREPARED,
    reading: placeIn(played.value, opening.position),
    seen: opening.seen,
    notebookSeen: 0,
    saving: opening.saving,
  });
}

function placeIn(played: Replay, position: Opening['position']): Reading {
  if (position === 'decision') return readAtDecision(played);
  if (position === 'start' || position.choices !== played.moments.length) return readFromStart(played);
  return readFrom(played, position.line);
}

/** A short fingerprint of a line's words: enough to know whether they were read before. */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
