import { expect, type Locator, type Page } from '@playwright/test';
import { linesOf, replay, takenFrom, type Replay } from '../../src/core/run/replay.ts';
import type { Run, TakenChoice } from '../../src/core/run/run.ts';
import { loadStory, printFinding } from '../../src/tools/stories/load.ts';

export const STORY = 'thirty-minutes';

const loaded = loadStory(STORY);
if (!loaded.ok) throw new Error(loaded.error.map(printFinding).join('\n'));
export const { story, scenario } = loaded.value;

/** How a person works the page. */
export type Hand = 'mouse' | 'keyboard' | 'touch';

/** The meeting as someone at it finds it: by its accessible names, and nothing else. */
export class Table {
  readonly page: Page;
  readonly #hand: Hand;

  constructor(page: Page, hand: Hand = 'mouse') {
    this.page = page;
    this.#hand = hand;
  }

  get log(): Locator { return this.page.getByRole('log', { name: 'Meeting' }); }
  get choices(): Locator { return this.page.getByRole('group', { name: 'What do you say?' }).getByRole('button'); }
  get continue(): Locator { return this.page.getByRole('button', { name: 'Continue', exact: true }); }
  get debrief(): Locator { return this.page.getByRole('heading', { name: 'Debrief', exact: true }); }

  /** Straight into the meeting. Without the picture where it isn't what is tried: software WebGL is slow. */
  async open(seed: number, picture: 'drawn' | 'left out' = 'left out'): Promise<void> {
    if (picture === 'left out') await this.page.route(/\/stage-[^/]*\.js/, (route) => route.abort());
    await this.page.goto(`/?story=${STORY}&seed=${seed}`);
    await expect(this.log).toBeVisible();
  }

  async meter(name: 'Composure' | 'Common ground'): Promise<number> {
    return Number(await this.page.getByRole('meter', { name }).getAttribute('aria-valuenow'));
  }

  async press(control: Locator): Promise<void> {
    if (this.#hand === 'touch') return control.tap();
    if (this.#hand === 'mouse') return control.click();
    await control.focus();
    await this.page.keyboard.press('Enter');
  }

  /** Reads on until something can be said, or the debrief is there, or whatever else stands at the end. */
  async readOn(end = this.debrief): Promise<'choosing' | 'over'> {
    for (let presses = 0; presses < 400; presses++) {
      await expect(this.continue.or(this.choices.first()).or(end).first()).toBeVisible();
      if (await end.isVisible()) return 'over';
      if (await this.choices.first().isVisible()) return 'choosing';
      await this.pressContinue();
    }
    throw new Error('the words never came to a decision');
  }

  async pressContinue(): Promise<void> {
    if (this.#hand === 'keyboard') await this.page.keyboard.press('Space');
    else await this.press(this.continue);
  }

  /** Says one of what can be said, or does one of what can always be done, by its words. */
  async say(text: string): Promise<void> {
    await this.take(text);
    await expect(this.log).toContainText(plain(text));
  }

  async take(text: string): Promise<void> {
    const choice = this.choices.filter({ hasText: text }).first();
    if (await choice.isVisible()) return this.press(choice);
    await this.press(this.page.getByRole('button', { name: 'At the table', exact: true }));
    await this.press(this.page.getByRole('group', { name: 'At the table' }).getByRole('button').filter({ hasText: text }).first());
  }
}

/** A choice's words without the quotation marks they stand in. */
export const plain = (text: string): string => text.replace(/^[“"]|[”"]$/g, '');

export const runOf = (seed: number, choices: readonly TakenChoice[]): Run => ({ scenario: scenario.id, storyHash: story.hash, seed, locale: 'en', choices });

/** The same run in Node. */
export function replayed(seed: number, choices: readonly TakenChoice[]): Replay {
  const played = replay(story, scenario, runOf(seed, choices));
  if (!played.ok) throw new Error(played.error.message);
  return played.value;
}

export { linesOf, takenFrom };
