/** What the console tells: how many, never who or what. */
export class Counts {
  #sessions = 0;
  #votes = 0;
  #refused = 0;
  #troubles = 0;
  #kinds = new Set<string>();
  #last = '';

  begun(): void { this.#sessions += 1; }
  voted(): void { this.#votes += 1; }
  refused(): void { this.#refused += 1; }

  /** Something failed that should not have. Only its kind is kept: its words might hold somebody's. */
  trouble(error: unknown): void {
    this.#troubles += 1;
    this.#kinds.add(kindOf(error));
  }

  /** A line for the console, or null where nothing changed since the last. */
  line(here: number): string | null {
    const troubles = this.#troubles > 0 ? `, troubles ${this.#troubles} (${[...this.#kinds].join(', ')})` : '';
    const line = `connected ${here}, sessions begun ${this.#sessions}, votes ${this.#votes}, refused ${this.#refused}${troubles}`;
    if (line === this.#last) return null;
    this.#last = line;
    return line;
  }
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
