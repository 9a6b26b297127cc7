import { expect, test, type Locator } from '@playwright/test';
import { GLOSSARY } from '../../src/core/story/glossary.ts';
import { pseudoCatalogue } from '../../src/core/story/pseudo.ts';
import { replay } from '../../src/core/run/replay.ts';
import { allTexts } from '../../src/core/story/texts.ts';
import { translateStory } from '../../src/core/story/translate.ts';
import { runTo } from './runs.ts';
import { STORY, Table, scenario, story } from './table.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const written = { story, scenario, glossary: GLOSSARY };
const pseudo = translateStory(written, pseudoCatalogue(allTexts(written)));

/** The interface’s own words that stand among those of a meeting. */
const OF_THE_INTERFACE = /\b(?:You|Heard|Meeting)\b/g;

/** Words with a plain letter in them: they are not from the catalogue. */
async function plainWords(...places: readonly Locator[]): Promise<readonly string[]> {
  const texts = await Promise.all(places.map((place) => place.allInnerTexts()));
  expect(texts.flat().join('').length, 'there are words to look at').toBeGreaterThan(0);
  return texts.flat().flatMap((text) => text.replaceAll(OF_THE_INTERFACE, '').match(/\S*[A-Za-z]\S*/g) ?? []);
}

test('in the language of no country every word of a meeting is in it: at the door, at the table, in the debrief', async ({ page }) => {
  await page.goto(`/?locale=en-XA#/before/${STORY}`);
  const steps = page.getByRole('navigation').getByRole('button');
  await expect(steps).toHaveCount(5);
  await expect(page.getByText(pseudo.scenario.you)).toBeVisible();
  await steps.nth(1).click();
  await expect(page.getByText(pseudo.scenario.letter.greeting)).toBeVisible();
  expect(await plainWords(page.getByRole('article'))).toEqual([]);
  await steps.nth(2).click();
  await expect(page.getByRole('heading', { name: pseudo.scenario.cast[0]?.name ?? '' })).toBeVisible();
  expect(await plainWords(page.getByRole('main').getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) }))).toEqual([]);
  await steps.nth(3).click();
  expect(await page.getByRole('checkbox').count()).toBe(scenario.asked.length + scenario.offered.length);
  expect(await plainWords(page.locator('label'))).toEqual([]);

  const run = runTo('ended-respectfully');
  const there = replay(pseudo.story, pseudo.scenario, run);
  if (!there.ok) throw new Error(there.error.message);
  const table = new Table(page);
  await page.route(/\/stage-[^/]*\.js/, (route) => route.abort());
  await page.goto(`/?locale=en-XA&story=${STORY}&seed=${run.seed}`);
  for (const { chosen } of there.value.moments) {
    expect(await table.readOn()).toBe('choosing');
    expect(await plainWords(table.log, table.choices)).toEqual([]);
    await table.say(chosen.text);
  }
  expect(await table.readOn()).toBe('over');
  expect(await plainWords(page.locator('blockquote > p'))).toEqual([]);

  // Kept in the run: opened without the language in the address, it is still in it.
  await page.goto(`/${new URL(page.url()).hash}`);
  await expect(table.debrief).toBeVisible();
  expect(await plainWords(page.locator('blockquote > p'))).toEqual([]);
});
