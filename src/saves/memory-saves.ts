import { err, ok, type Result } from '../core/result.ts';
import type { ReadingPosition, TakenChoice } from '../core/run/run.ts';
import type { AnyEnding } from '../core/story/vocabulary.ts';
import { saveError, type SaveError } from './errors.ts';
import type { KeptReflections, KeptSettings, KeptStory, RunHeader } from './records.ts';
import { joinPages, NO_PAGE, type KeptPage } from './page.ts';
import { described, newestFirst, pairKey, withThoseSetAside } from './reading.ts';
import type { Brought, RunAbout, RunListing, SavedRun, Saves } from './saves.ts';
import { readTransfer, whatIsNew, writeOnly, writeTransfer } from './transfer.ts';

type Kept<T = void> = Promise<Result<T, SaveError>>;
interface Held { header: RunHeader; choices: TakenChoice[]; position: ReadingPosition | null }

/** Saves for a browser that forbids storage: the same promises, until the page is closed. */
export class MemorySaves implements Saves {
  readonly #runs = new Map<string, Held>();
  readonly #seen = new Map<string, Set<number>>();
  readonly #stories = new Map<string, KeptStory>();
  readonly #comparisons = new Map<string, string>();
  #page: KeptPage = NO_PAGE;
  #settings: KeptSettings = {};

  async start(header: RunHeader, choices: readonly TakenChoice[], instead?: string): Kept {
    if (instead !== undefined) await this.setAside(instead);
    this.#runs.set(header.id, { header, choices: [...choices], position: null });
    return ok(undefined);
  }

  append(run: string, n: number, choice: TakenChoice): Kept {
    return this.#held(run, (held) => {
      if (held.choices.length !== n) return err(saveError('saves/moved-on'));
      held.choices.push(choice);
      const { setAside: _, ...header } = held.header;
      held.header = header;
      return ok(undefined);
    });
  }

  place(run: string, position: ReadingPosition, at: number): Kept {
    return this.#held(run, (held) => { held.position = position; return change(held, { touchedAt: at }); });
  }

  finish(run: string, ending: AnyEnding, at: number): Kept {
    return this.#held(run, (held) => change(held, { ending, finishedAt: at, touchedAt: at }));
  }

  setAside(run: string): Kept {
    return this.#held(run, (held) => change(held, { setAside: true }));
  }

  reflect(run: string, reflections: KeptReflections): Kept {
    return this.#held(run, (held) => change(held, { reflections }));
  }

  describe(run: string, about: RunAbout): Kept {
    return this.#held(run, (held) => {
      held.header = described(held.header, about);
      return ok(undefined);
    });
  }

  load(run: string): Kept<SavedRun> {
    return this.#held(run, ({ header, choices, position }) => {
      const { scenario, storyHash, seed, locale } = header;
      return ok({ header, run: { scenario, storyHash, seed, locale, choices: [...choices] }, position, lost: null });
    });
  }

  async list(): Kept<{ readonly runs: readonly RunListing[]; readonly unreadable: number }> {
    const runs = [...this.#runs.values()].map(({ header, choices }) => ({ ...header, decisions: choices.length }));
    return ok({ runs: runs.sort((a, b) => b.touchedAt - a.touchedAt), unreadable: 0 });
  }

  async forget(run: string): Kept {
    const headers = [...this.#runs.values()].map(({ header }) => header);
    for (const id of withThoseSetAside(run, headers)) this.#runs.delete(id);
    return ok(undefined);
  }

  async settings(): Kept<KeptSettings> {
    return ok(this.#settings);
  }

  async keepSettings(settings: KeptSettings): Kept {
    this.#settings = settings;
    return ok(undefined);
  }

  async seen(scenario: string): Kept<readonly number[]> {
    return ok([...(this.#seen.get(scenario) ?? [])]);
  }

  async addSeen(scenario: string, lines: readonly number[]): Kept {
    this.#seen.set(scenario, new Set([...(this.#seen.get(scenario) ?? []), ...lines]));
    return ok(undefined);
  }

  async stories(): Kept<readonly KeptStory[]> {
    return ok(newestFirst([...this.#stories.values()]));
  }

  async keepStory(story: KeptStory): Kept {
    this.#stories.set(story.id, story);
    return ok(undefined);
  }

  async dropStory(id: string): Kept {
    this.#stories.delete(id);
    return ok(undefined);
  }

  async page(): Kept<KeptPage> {
    return ok(this.#page);
  }

  async keepPage(page: KeptPage): Kept {
    this.#page = page;
    return ok(undefined);
  }

  async comparison(a: string, b: string): Kept<string> {
    return ok(this.#comparisons.get(pairKey(a, b)) ?? '');
  }

  async keepComparison(a: string, b: string, answer: string): Kept {
    this.#comparisons.set(pairKey(a, b), answer);
    return ok(undefined);
  }

  async clear(): Kept {
    for (const kept of [this.#runs, this.#seen, this.#stories, this.#comparisons]) kept.clear();
    this.#page = NO_PAGE;
    return ok(undefined);
  }

  async exportRun(run: string, at: number): Kept<string> {
    const headers = [...this.#runs.values()].map(({ header }) => header);
    const runs = withThoseSetAside(run, headers).flatMap((id) => this.#runs.get(id) ?? []);
    return runs.length > 0 ? ok(writeOnly(at, runs, [...this.#stories.values()])) : err(saveError('saves/missing'));
  }

  async exportAll(at: number): Kept<string> {
    const seen = Object.fromEntries([...this.#seen].map(([scenario, lines]) => [scenario, [...lines]]));
    return ok(writeTransfer(at, {
      runs: [...this.#runs.values()].toSorted((a, b) => b.header.touchedAt - a.header.touchedAt), settings: this.#settings, seen, stories: [...this.#stories.values()],
      comparisons: Object.fromEntries(this.#comparisons), page: this.#page,
    }));
  }

  async importAll(text: string): Kept<Brought> {
    const read = readTransfer(text);
    if (!read.ok) return read;
    const { runs, refused, settings, seen, stories, comparisons, page } = read.value;
    const fresh = await whatIsNew(runs, async (id) => this.#runs.get(id));
    for (const { header, choices, position } of fresh) this.#runs.set(header.id, { header, choices: [...choices], position });
    for (const story of stories) if (!this.#stories.has(story.id)) this.#stories.set(story.id, story);
    this.#settings = { ...settings, ...this.#settings };
    for (const [pair, answer] of Object.entries(comparisons)) if (!this.#comparisons.has(pair)) this.#comparisons.set(pair, answer);
    this.#page = joinPages(this.#page, page);
    for (const [scenario, lines] of Object.entries(seen)) await this.addSeen(scenario, lines);
    return ok({ added: fresh.length, skipped: runs.length - fresh.length, refused });
  }

  async #held<T>(run: string, work: (held: Held) => Result<T, SaveError>): Kept<T> {
    const held = this.#runs.get(run);
    return held ? work(held) : err(saveError('saves/missing'));
  }
}

function change(held: Held, part: Partial<RunHeader>): Result<void, SaveError> {
  held.header = { ...held.header, ...part };
  return ok(undefined);
}
