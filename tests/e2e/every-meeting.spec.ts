import { expect, test } from '@playwright/test';
import { playOut } from '../../src/core/explore/play.ts';
import { pick, rollFrom } from '../../src/core/explore/roll.ts';
import { loadStory, storyIds } from '../../src/tools/stories/load.ts';
import { Table } from './table.ts';

test.use({ reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } });

/** Decisions that are played in the page: those before are taken by the address. */
const PLAYED = 3;

for (const id of storyIds()) {
  test(`${id} is drawn in its room, opens at a decision by its address, and comes to its debrief without a fault`, async ({ page }) => {
    const loaded = loadStory(id);
    if (!loaded.ok) throw new Error(loaded.error.map(({ message }) => message).join('\n'));
    const roll = rollFrom(7);
    const run = playOut(loaded.value.story, loaded.value.scenario, 7, (open) => pick(open.filter(({ table }) => table === undefined), roll));
    if (!run.ok) throw new Error(run.error.message);
    const { choices, seed } = run.value;
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (said) => { if (said.type() === 'error') faults.push(said.text()); });
    await page.goto(`/?story=${id}&seed=${seed}&choices=${choices.slice(0, -PLAYED).map(({ index }) => index).join()}`);
    await expect(page.locator('canvas')).toHaveCSS('opacity', '1', { timeout: 90_000 });
    const table = new Table(page);
    for (const { text } of choices.slice(-PLAYED)) {
      expect(await table.readOn()).toBe('choosing');
      await table.take(text);
      await expect(table.choices.filter({ hasText: text })).toHaveCount(0);
    }
    expect(await table.readOn()).toBe('over');
    await expect(page.locator('[data-stage="none"]')).toHaveCount(0);
    expect(faults).toEqual([]);
  });
}
