/** Does things of one kind one after the other, each kind for itself. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  take<T>(kind: string, work: () => Promise<T>): Promise<T> {
    const now = (this.#last.get(kind) ?? Promise.resolve()).then(work, work);
    this.#last.set(kind, now);
    const leave = (): void => { if (this.#last.get(kind) === now) this.#last.delete(kind); };
    now.then(leave, leave);
    return now;
  }
}
