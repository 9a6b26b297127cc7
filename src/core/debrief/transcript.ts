import type { Replay } from '../run/replay.ts';
import type { Line, Passage } from '../story/beat.ts';
import type { Scenario } from '../story/scenario.ts';
import type { Quote } from './debrief.ts';

/** One line of a meeting as it was said; one’s own choice comes with what else could be taken then. */
export interface TranscriptLine {
  readonly quote: Quote;
  /** The decision that these words are, from 0; null for every other line. */
  readonly decision: number | null;
  /** Other words that were open at that decision: what could be said, not what one may always do. */
  readonly others: readonly string[];
}

/** The whole meeting in order, from its replay alone. */
export function transcriptOf(played: Pick<Replay, 'opening' | 'moments'>, { cast }: Pick<Scenario, 'cast'>): readonly TranscriptLine[] {
  const lines: TranscriptLine[] = [];
  const names = new Map(cast.map((person) => [person.id, person.name]));
  const speakerOf = ({ speaker }: Line): string | null =>
    (speaker.kind === 'person' ? (names.get(speaker.id) ?? speaker.id) : speaker.kind === 'you' ? 'You' : null);
  const add = (passage: Passage, moment: number | null, others: readonly string[]): void => passage.lines.forEach((line) => {
    const quote = { line: lines.length, moment, speaker: speakerOf(line), words: line.text };
    lines.push({ quote, decision: line.chosen ? moment : null, others: line.chosen ? others : [] });
  });
  add(played.opening, null, []);
  for (const { number, passage, offered, chosen } of played.moments) {
    add(passage, number, offered.filter((choice) => choice !== chosen && choice.table === undefined && choice.blocked === undefined).map((choice) => choice.text));
  }
  return lines;
}
