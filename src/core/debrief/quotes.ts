import { linesOf, type Moment, type Replay } from '../run/replay.ts';
import type { Line, Passage } from '../story/beat.ts';
import type { Scenario } from '../story/scenario.ts';
import type { Quote } from './debrief.ts';

/** Finds where in the run a line stands, and whose it is. */
export class Quotes {
  readonly lines: readonly Line[];
  readonly #moments = new Map<Line, number>();
  readonly #names: ReadonlyMap<string, string>;
  readonly #numbers: ReadonlyMap<Line, number>;

  constructor(played: Replay, scenario: Scenario) {
    this.lines = linesOf(played);
    this.#numbers = new Map(this.lines.map((line, number) => [line, number]));
    for (const moment of played.moments) for (const line of moment.passage.lines) this.#moments.set(line, moment.number);
    this.#names = new Map(scenario.cast.map((person) => [person.id, person.name]));
  }

  of(line: Line): Quote {
    const { speaker } = line;
    const name = speaker.kind === 'person' ? (this.#names.get(speaker.id) ?? speaker.id) : speaker.kind === 'you' ? 'You' : null;
    return { line: this.#numbers.get(line) ?? 0, moment: this.#moments.get(line) ?? null, speaker: name, words: line.text };
  }

  chosen(moment: Moment): Quote {
    const line = moment.passage.lines.find((each) => each.chosen);
    if (!line) throw new Error(`decision ${moment.number} has no words of its own`);
    return this.of(line);
  }

  /** What answered a choice: the line that gave something away, else the first that someone said. */
  followed(passage: Passage): Quote | null {
    const answers = passage.lines.filter((line) => !line.chosen);
    const line = answers.find((each) => each.events.some((event) => event.kind === 'heard'))
      ?? answers.find((each) => each.speaker.kind === 'person') ?? answers[0];
    return line ? this.of(line) : null;
  }

  /** The last words before a decision that were not your own. */
  lastSaid(passage: Passage): Quote | null {
    const line = passage.lines.findLast((each) => !each.chosen);
    return line ? this.of(line) : null;
  }
}
