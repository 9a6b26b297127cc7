import { stagedAfter } from '../meeting/staged.ts';
import { linesOf, type Moment, type Replay } from '../run/replay.ts';
import type { Passage } from '../story/beat.ts';
import type { Person, Scenario } from '../story/scenario.ts';
import type { Thought } from './debrief.ts';

/** Whose trust has moved is thought of first. */
const KINDS = ['warmer', 'cooler', 'unsaid', 'listening'] as const satisfies readonly Thought['kind'][];
const MOST = 3;

/** What people think, in the scenario’s own words for it; nobody thinks the same thing twice. */
export class Thinking {
  readonly #played: Replay;
  readonly #scenario: Scenario;
  readonly #thought = new Set<string>();

  constructor(played: Replay, scenario: Scenario) {
    [this.#played, this.#scenario] = [played, scenario];
  }

  /** What each person thought once a choice was answered. One who has no words for it is left out. */
  at(moment: Moment): readonly Thought[] {
    const lines = linesOf({ opening: this.#played.opening, moments: this.#played.moments.slice(0, moment.number + 1) });
    const seats = stagedAfter(lines, this.#scenario.cast.map(({ id }) => id));
    const thoughts = this.#scenario.cast.flatMap((person): Thought[] => {
      const trust = trustMoved(moment.passage, person.id);
      const kinds = trust > 0 ? ['warmer'] as const : trust < 0 ? ['cooler'] as const : ['unsaid', 'listening'] as const;
      for (const kind of kinds) {
        const words = this.#wordsFor(person, kind, moment).find((each) => !this.#thought.has(each));
        if (words === undefined) continue;
        return [{ name: person.name, look: person.look, mood: seats[person.id]?.mood ?? 'neutral', kind, words }];
      }
      return [];
    });
    const shown = KINDS.flatMap((kind) => thoughts.filter((thought) => thought.kind === kind)).slice(0, MOST);
    for (const { words } of shown) this.#thought.add(words);
    return shown;
  }

  #wordsFor(person: Person, kind: Thought['kind'], { after }: Moment): readonly string[] {
    if (kind !== 'unsaid') return person.thinks?.[kind] ?? [];
    const { hand, notebook } = after;
    return this.#scenario.heard
      .filter(({ id, who, hands }) => who === person.id && !notebook.heard.includes(id) && (!hands || (hand !== null && hands.includes(hand))))
      .map(({ unsaid }) => unsaid);
  }
}

const trustMoved = (passage: Passage, who: string): number =>
  passage.lines.flatMap(({ events }) => events).reduce((sum, event) => (event.kind === 'trustMoved' && event.person === who ? sum + event.by : sum), 0);
