import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumPath } from '../../scripts/prerequisites.mjs';
import { watchForTrouble } from './browser-trouble.ts';
import { initHub } from './hub.ts';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long one step may take: a page on a machine that is busy with other tests. */
const stepMilliseconds = 60_000;

/** How long all steps of a test may take. */
export const patienceMilliseconds = 180_000;

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

export interface PageOptions extends BrowserContextOptions {
  /** Trouble that the test makes on purpose; other trouble still fails it. */
  readonly tolerates?: readonly RegExp[];
  /** Runs before the address is opened, for instance to answer some requests otherwise. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Chromium for the tests of one file. A test fails on any trouble that its pages had, whatever it asserts. */
export class TestBrowser {
  #browser: Browser | undefined;
  #closers: (() => Promise<void>)[] = [];
  #trouble: (() => string[])[] = [];
  readonly #hub = initHub();

  /** Opens an address of the hub in a new context, and waits until its content has come. */
  async open(path: string, options: PageOptions = {}): Promise<Page> {
    const page = await this.newPage(options);
    await page.goto(path);
    await contentOf(page);
    return page;
  }

  /** A page of a new context that has not gone anywhere yet. */
  async newPage({ tolerates = [], before, ...options }: PageOptions = {}): Promise<Page> {
    const browser = (this.#browser ??= await launch());
    const context = await browser.newContext({ baseURL: this.#hub.url, locale: 'da-DK', ...options });
    this.#closers.push(() => context.close());
    context.setDefaultTimeout(stepMilliseconds);
    const page = await context.newPage();
    this.#trouble.push(await watchForTrouble(page, new URL(this.#hub.url).origin, tolerates));
    await before?.(page);
    return page;
  }

  /** Closes what the test opened, and answers the trouble that it had. */
  async closePages(): Promise<string[]> {
    const trouble = this.#trouble.flatMap((read) => read());
    const closers = this.#closers;
    this.#closers = [];
    this.#trouble = [];
    await Promise.all(closers.map((close) => close()));
    return trouble;
  }

  async close(): Promise<void> {
    await this.#browser?.close();
  }
}

/** Gives a test file its browser. */
export function initBrowser(): TestBrowser {
  const browser = new TestBrowser();
  afterEach(async () => expect(await browser.closePages()).toEqual([]), patienceMilliseconds);
  afterAll(() => browser.close(), patienceMilliseconds);
  return browser;
}

/** Waits until nothing is on its way any more: there is a heading, and no skeleton beside it. */
export async function contentOf(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await page.waitForFunction(() => document.querySelector('.skeleton') === null);
}

/**
 * What axe finds against WCAG 2.1 A and AA that is serious or critical, with the elements it is about. The
 * pages have no frames, so it need not open a page of its own (which its "legacy mode" spares).
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`));
}

async function launch(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('Chromium was not found; set CHROMIUM_PATH to its program.');
  return chromium.launch({ executablePath, args: flags, timeout: stepMilliseconds });
}
