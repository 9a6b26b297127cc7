import { expect, test } from '@playwright/test';
import { optionsOn, Room, say, vote } from './room.ts';

/** The words of an option, as the room says them: without its letter and its quotation marks. */
const said = (label: string): string => label.replace(/^[A-F]: /, '').replaceAll(/[“”]/g, '');

test('a room of five phones plays a whole meeting: they vote, talk, vote again, step back, and one reloads on the way', async ({ browser }) => {
  test.setTimeout(240_000);
  const room = await Room.begin(browser, 'thirty-minutes');
  const { host, presenter, phones } = room;
  for (let phone = 0; phone < 5; phone++) await room.join();
  for (const phone of phones) await expect(phone.getByRole('heading', { name: 'Look at the big screen' })).toBeVisible();
  const panel = host.getByRole('region', { name: 'The room’s vote' });

  await test.step('votes are secret until they are shown', async () => {
    await room.press('Open the vote');
    for (const [place, phone] of phones.entries()) await vote(phone, place < 2 ? 0 : 1);
    await expect(panel).toContainText(/5/);
    expect(await panel.innerText()).not.toMatch(/[23] votes/);
    await vote(phones[4] ?? host, 0);
    await room.press('Close the vote');
    for (const phone of phones) await expect(phone.getByRole('heading', { name: 'The vote is closed' })).toBeVisible();
  });

  await test.step('they talk and vote again, and a phone that reloads in between has its vote', async () => {
    await room.press('Talk about it');
    await expect(phones[0]?.getByRole('heading', { name: 'Talk with your neighbors' }) ?? panel).toBeVisible();
    await room.press('Vote again');
    for (const phone of phones) await vote(phone, 1);
    await phones[3]?.reload();
    await expect(optionsOn(phones[3] ?? host).nth(1)).toHaveAttribute('aria-pressed', 'true');
    await room.press('Close the vote');
    await room.press('Show the result');
    for (const screen of [host, phones[0] ?? host]) await expect(screen.locator('body')).toContainText(/5 votes/);
  });

  await test.step('what had most votes is played, stepped back from, and something else is played', async () => {
    const [a, b] = (await optionsOn(phones[0] ?? host).all()).slice(0, 2);
    const [words, others] = [said(await a?.getAttribute('aria-label') ?? ''), said(await b?.getAttribute('aria-label') ?? '')];
    await room.press('Play B');
    await expect(phones[0]?.locator('main') ?? panel).toContainText(others);
    await room.press('Step back');
    await presenter.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
    await room.press('Open the vote');
    for (const phone of phones) await vote(phone, 0);
    await room.press('Close the vote');
    await room.press('Play A');
    await expect(phones[0]?.locator('main') ?? panel).toContainText(words);
    await expect(host.getByRole('log', { name: 'Meeting' })).toContainText(words);
  });

  await test.step('a wrong press is taken back', async () => {
    await room.press('Open the vote');
    await room.press('Close the vote');
    await room.press('Take back');
    for (const phone of phones) await vote(phone, 0);
    await room.press('Close the vote');
    await room.press('Play A');
  });

  await test.step('the meeting is played to its end, and its debrief is the room’s', async () => {
    const over = presenter.getByRole('button', { name: 'Debrief of the room', exact: true });
    const line = presenter.getByRole('button', { name: 'Next line', exact: true });
    const play = presenter.getByRole('button', { name: /^Play [A-F]$/ });
    const isOver = async (): Promise<boolean> => await over.isVisible() && !(await line.isVisible());
    for (let step = 0; step < 500 && !(await isOver()); step++) {
      const options = await play.count();
      await room.pressAndSee(options > 0 ? play.nth(step % options) : line);
    }
    for (const phone of phones) await expect(phone.getByRole('heading', { name: 'The meeting is over' })).toBeVisible();
    await expect(phones[0]?.getByRole('heading', { name: 'You and the room' }) ?? panel).toBeVisible();
    await over.click();
    await expect(presenter.getByRole('heading', { name: 'The room’s debrief' })).toBeVisible();
  });
  await room.close();
});

test('on a slow line a second press can only be made once the first has arrived, so that none is lost', async ({ browser }) => {
  const room = await Room.begin(browser, 'thirty-minutes', 'Phones', 600);
  const phone = await room.join();
  await expect(phone.getByRole('heading', { name: 'Look at the big screen' })).toBeVisible();
  await room.press('Open the vote');
  await room.press('Close the vote');
  await room.press('Play B');
  await room.press('Step back');
  await room.presenter.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
  await room.press('Open the vote');
  await vote(phone, 0);
  await expect(room.presenter.getByRole('region', { name: 'What can be said' })).toContainText('1 of 1');
  await room.close();
});

test('raised hands need no server: they are counted, and the same is played', async ({ browser }) => {
  const room = await Room.begin(browser, 'twelve-more-weeks', 'Raised hands');
  test.setTimeout(90_000);
  await room.press('Open the vote');
  await expect(room.host.getByRole('region', { name: 'The room’s vote' })).toBeVisible();
  await room.host.getByRole('textbox', { name: 'Hands for A' }).fill('12');
  for (let hand = 0; hand < 3; hand++) await room.host.getByRole('button', { name: 'One hand more for B' }).click();
  await room.press('Close the vote');
  await room.press('Show the result');
  await expect(room.host.getByRole('region', { name: 'The room’s vote' })).toContainText(/12.*3/s);
  await room.press('Play A');
  await expect(room.presenter.getByRole('button', { name: 'Open the vote', exact: true })).toBeVisible();
  const stage = room.presenter.getByRole('region', { name: 'Before the vote' });
  await room.readOn();
  await room.press('Step back');
  await room.presenter.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
  await room.press('Take back');
  await expect(stage).toBeVisible();
  await expect(room.host.getByRole('group', { name: 'The facilitator’s controls' }).getByRole('button', { name: 'Open the vote' })).toBeVisible();
  await room.host.reload();
  await expect(room.host.getByRole('log', { name: 'Meeting' })).toBeVisible();
  await room.close();
});

test('a room by raised hands that pauses in the middle of what is read goes on from the same line', async ({ browser }) => {
  const room = await Room.begin(browser, 'twelve-more-weeks', 'Raised hands');
  const said = room.host.getByRole('log', { name: 'Meeting' });
  await room.pressAndSee(room.presenter.getByRole('button', { name: 'Play A', exact: true }));
  await room.pressAndSee(room.presenter.getByRole('button', { name: 'Next line', exact: true }));
  const line = await said.innerText();
  await room.press('Pause');
  await room.presenter.getByRole('dialog').getByRole('button', { name: 'No question, just rest' }).click();
  await room.pressAndSee(room.presenter.getByRole('button', { name: 'Go on', exact: true }));
  await expect(room.presenter.getByRole('region', { name: 'Being read' })).toBeVisible();
  expect(await said.innerText()).toBe(line);
  await room.close();
});

test('tables play one meeting each, and the facilitator lays two of them side by side', async ({ browser }) => {
  const room = await Room.begin(browser, 'thirty-minutes', 'Tables');
  const [one, two] = [await room.join(), await room.join()];
  for (const table of [one, two]) await expect(table.getByRole('log', { name: 'Meeting' })).toBeVisible();
  const tables = room.host.getByRole('list', { name: 'Tables' }).getByRole('listitem');
  await expect(tables).toHaveCount(2);
  await one.reload();
  await expect(one.getByRole('complementary', { name: 'Your table' })).toBeVisible();

  for (const [place, table] of [one, two].entries()) await say(table, place);
  for (const place of [0, 1]) await expect(tables.nth(place)).toContainText('1 decision');

  const { host } = room;
  await host.getByRole('button', { name: 'See all on the map' }).click();
  const map = host.getByRole('group', { name: 'The map of Thirty Minutes' });
  await expect(map.getByRole('button', { name: /Tables? 1/ })).toBeVisible();
  await expect(map.getByRole('button', { name: /2 tables came by, 2 of/ })).toBeVisible();
  await say(one, 0);
  await expect(map.getByRole('button', { name: /Table 1 is here|Tables 1 and 2 are here/ })).toBeVisible();
  await host.getByRole('button', { name: 'All tables' }).click();

  for (const place of [0, 1]) await tables.nth(place).getByRole('checkbox').check();
  await host.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(host.getByRole('heading', { name: 'Two meetings, side by side' })).toBeVisible();
  await expect(host.getByText('Table 1', { exact: true })).toBeVisible();
  await expect(host.getByText('They part at the very first decision.')).toBeVisible();
  await host.getByRole('button', { name: 'All tables' }).click();
  await expect(tables).toHaveCount(2);
  await room.close();
});
