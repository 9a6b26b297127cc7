import { expect, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test';

/** A room of people: the big screen, the facilitator's own window, and phones. */
export class Room {
  readonly host: Page;
  readonly presenter: Page;
  readonly code: string;
  readonly phones: Page[] = [];
  readonly #browser: Browser;
  readonly #contexts: BrowserContext[];

  private constructor(browser: Browser, contexts: BrowserContext[], host: Page, presenter: Page, code: string) {
    [this.#browser, this.#contexts, this.host, this.presenter, this.code] = [browser, contexts, host, presenter, code];
  }

  /** Begins a session on the big screen, and opens the facilitator's window beside it. `late`: milliseconds by which whatever that window says reaches the server later. */
  static async begin(browser: Browser, scenario: string, how: 'Phones' | 'Raised hands' | 'Tables' = 'Phones', late = 0): Promise<Room> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
    const host = await context.newPage();
    await host.goto(`/#/group-setup/${scenario}`);
    await host.getByRole('radio', { name: how }).check();
    await host.getByRole('button', { name: 'Start the session' }).click();
    await expect(host).toHaveURL(/#\/host\/\S+/);
    const code = host.url().replace(/^.*#\/host\//, '');
    const presenter = await context.newPage();
    if (late > 0) await presenter.routeWebSocket(/socket\.io/, (page) => {
      const server = page.connectToServer();
      page.onMessage((message) => setTimeout(() => server.send(message), late));
    });
    await presenter.setViewportSize({ width: 390, height: 844 });
    if (how !== 'Tables') {
      await presenter.goto(`/#/present/${code}/`);
      await expect(presenter.getByRole('region', { name: 'Being read' })).toBeVisible();
    }
    return new Room(browser, [context], host, presenter, code);
  }

  /** A phone comes in by the code's link, as its camera would open it. */
  async join(): Promise<Page> {
    const context = await this.#browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' });
    this.#contexts.push(context);
    const phone = await context.newPage();
    await phone.goto(`/#/join/${this.code}`);
    this.phones.push(phone);
    return phone;
  }

  /** Presses in the facilitator's own window. */
  async press(name: string): Promise<void> {
    await this.presenter.getByRole('button', { name, exact: true }).first().click();
  }

  /** Presses in the facilitator's own window, and waits for what comes of it. */
  async pressAndSee(button: Locator): Promise<void> {
    const seen = this.presenter.getByRole('main');
    const before = await seen.innerText();
    await button.click();
    await expect(seen).not.toHaveText(before, { useInnerText: true });
  }

  /** Turns the pages of the big screen up to the next decision. */
  async readOn(): Promise<void> {
    const next = this.presenter.getByRole('button', { name: 'Next line', exact: true });
    while (await next.isVisible()) await this.pressAndSee(next);
  }

  async close(): Promise<void> {
    for (const context of this.#contexts) await context.close();
  }
}

/** The options on a phone. */
export const optionsOn = (phone: Page) => phone.getByRole('group', { name: 'What do you say?' }).getByRole('button');

export async function vote(phone: Page, place: number): Promise<void> {
  const option = optionsOn(phone).nth(place);
  await option.tap();
  await expect(option).toHaveAttribute('aria-pressed', 'true');
}

/** Reads on to the next decision at a table that plays its own meeting, and says one of the words there. */
export async function say(table: Page, place: number): Promise<void> {
  const options = table.getByRole('group', { name: 'What do you say?' }).getByRole('button');
  const on = table.getByRole('button', { name: 'Continue' });
  while (!(await options.first().isVisible())) {
    if (await on.isVisible()) await on.tap();
  }
  await options.nth(place).tap();
  await expect(options).toHaveCount(0);
}
