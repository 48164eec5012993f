import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { csvLines } from '../../server/shared/text/csv-lines.ts';
import { contentOf, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';

const browser = initBrowser();

const titles = (page: Page) => page.locator('.row-item__title').allInnerTexts();
/** The number that stands over the list, with or without a separator for thousands. */
const countOf = async (page: Page) => {
  const said = await page.locator('.list-head [role="status"]').innerText();
  return Number.parseInt(said.replace(/[.,](?=\d{3})/g, ''), 10);
};
const parametersOf = (page: Page) => new URL(page.url()).searchParams;

async function choose(page: Page, label: string): Promise<void> {
  await page.locator('.facet__value label', { hasText: label }).click();
  await page.getByRole('button', { name: `Fjern ${label}` }).waitFor();
  await settled(page);
}

/** Does something that asks the hub, and waits until its answer is shown: the address changes before that. */
async function afterAnswer(page: Page, asked: RegExp, act: () => Promise<unknown>): Promise<void> {
  const answered = page.waitForResponse((response) => asked.test(response.request().postData() ?? ''));
  await act();
  await (await answered).finished();
  await settled(page);
}

const settled = (page: Page) =>
  page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);

describe('the list of use cases', () => {
  it(
    'keeps what is chosen in the address, takes it away by its chip, and goes back',
    async () => {
      const page = await browser.open('/anvendelser');
      const all = await countOf(page);
      await choose(page, 'I drift');
      await choose(page, 'Region Midtjylland');
      expect(parametersOf(page).getAll('status')).toEqual(['OPERATION']);
      expect(parametersOf(page).get('region')).toMatch(/^organisation-region-/);
      const both = await countOf(page);
      expect(both).toBeLessThan(all);

      await page.getByRole('button', { name: 'Fjern Region Midtjylland' }).click();
      await settled(page);
      expect(parametersOf(page).has('region')).toBe(false);
      expect(await countOf(page)).toBeGreaterThanOrEqual(both);

      await page.goBack();
      await page.getByRole('button', { name: 'Fjern Region Midtjylland' }).waitFor();
      await settled(page);
      expect(await countOf(page)).toBe(both);

      await page.getByRole('button', { name: 'Nulstil' }).click();
      await settled(page);
      expect([...parametersOf(page)]).toEqual([]);
    },
    patienceMilliseconds,
  );

  it(
    'shows the same to whoever opens the same address',
    async () => {
      const address = '/anvendelser?q=mail&order=TITLE&origin=signaturprojekt';
      const [one, other] = await Promise.all([browser.open(address), browser.open(address)]);
      expect(await titles(one)).toEqual(await titles(other));
      expect(await titles(one)).toContain('Intelligent fordeling og journalisering af mails');
      expect(await one.getByLabel('Søg i anvendelser').inputValue()).toBe('mail');
      expect(await one.getByLabel('Sortér efter').inputValue()).toBe('TITLE');
    },
    patienceMilliseconds,
  );

  it(
    'is sorted by title and by organisation',
    async () => {
      const page = await browser.open('/anvendelser?origin=signaturprojekt&order=TITLE');
      const byTitle = await titles(page);
      expect(byTitle).toEqual([...byTitle].sort(new Intl.Collator('da').compare));
      await afterAnswer(page, /ORGANISATION/, () =>
        page.getByLabel('Sortér efter').selectOption('ORGANISATION'),
      );
      expect(parametersOf(page).get('order')).toBe('ORGANISATION');
      const owners = await page.locator('.row-item .facts-line > span:first-child').allInnerTexts();
      expect(owners).toEqual([...owners].sort(new Intl.Collator('da').compare));
    },
    patienceMilliseconds,
  );

  it(
    'shows 25 more, keeps how far it came in the address, and is there again after a look at one',
    async () => {
      const page = await browser.open('/anvendelser');
      expect(await page.locator('.row-item').count()).toBe(25);
      await page.getByRole('button', { name: 'Vis flere' }).click();
      const row26 = page.locator('.row-item').nth(25).getByRole('link');
      await row26.waitFor();
      expect(await page.locator('.row-item').count()).toBeGreaterThan(25);
      expect(await page.locator('.row-item').count()).toBeLessThanOrEqual(50);
      expect(parametersOf(page).get('vis')).toBe('50');
      await page.waitForFunction(() => document.activeElement?.closest('.row-item') !== null);

      await row26.scrollIntoViewIfNeeded();
      const title = await row26.innerText();
      const before = await page.evaluate(() => window.scrollY);
      await row26.click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
      await page.goBack();
      await row26.waitFor();
      await page.waitForFunction((y) => Math.abs(window.scrollY - y) < 100, before);
    },
    patienceMilliseconds,
  );

  it(
    'is taken along as CSV, as it is shown',
    async () => {
      const page = await browser.open('/anvendelser?q=mail&origin=signaturprojekt');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Hent som CSV' }).click(),
      ]);
      const csv = await readFile(await download.path(), 'utf8');
      expect(download.suggestedFilename()).toMatch(/\.csv$/);
      expect(csv).toContain('Intelligent fordeling og journalisering af mails');
      expect(csvLines(csv)).toHaveLength(1 + (await countOf(page)));
    },
    patienceMilliseconds,
  );

  it(
    'keeps its place when the language is changed',
    async () => {
      const page = await browser.open('/anvendelser?q=mail&origin=signaturprojekt&order=TITLE');
      const before = await countOf(page);
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByRole('heading', { level: 1, name: 'Use cases' }).waitFor();
      await settled(page);
      expect(Object.fromEntries(parametersOf(page))).toEqual({
        ...{ q: 'mail', origin: 'signaturprojekt', order: 'TITLE', lang: 'en' },
      });
      expect(await countOf(page)).toBe(before);
      expect(await titles(page)).toContain('Routing and filing of incoming mail');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: 'Anvendelser' }).waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'that is empty says what was searched, and which condition keeps most away',
    async () => {
      const mailProblem = 'problem-sorting-incoming-mail';
      const page = await browser.open(`/anvendelser?q=mailsortering&status=ENDED&problem=${mailProblem}`);
      const said = page.locator('.alert-info');
      await said.getByRole('button', { name: 'Fjern Afsluttet' }).waitFor();
      const text = await said.innerText();
      expect(text).toContain('Der blev søgt efter »mailsortering«.');
      expect(text).toContain('Der er valgt 2 afgrænsninger.');
      expect(text).toMatch(/Fjern Afsluttet \(\d+ anvendelser\)/);
      const chip = page.getByRole('button', { name: 'Fjern Sortering og fordeling af indgående post' });
      await chip.waitFor();

      await said.getByRole('button', { name: 'Fjern Afsluttet' }).click();
      await page.getByRole('link', { name: 'Udbredelse af automatisk mailsortering' }).waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'shows a text with markup as text',
    async () => {
      const markup = '<img src=x onerror=alert(1)>';
      // Of no origin, so that nothing is found, whatever other tests have imported.
      const page = await browser.open(`/anvendelser?q=${encodeURIComponent(markup)}&origin=none`);
      await page.getByText(`Der blev søgt efter »${markup}«.`).waitFor();
      expect(await page.locator('main img').count()).toBe(0);
      await page.goto(`/soeg?q=${encodeURIComponent(markup)}`);
      await contentOf(page);
      expect(await page.locator('main').innerText()).toContain(markup);
      await page.goto(`/?problem=${encodeURIComponent(markup)}`);
      await contentOf(page);
      expect(await page.getByLabel('Beskriv problemet').inputValue()).toBe(markup);
      expect(await page.title()).toContain(markup);
    },
    patienceMilliseconds,
  );

  it(
    'hides its filters behind a button on a narrow screen',
    async () => {
      const page = await browser.open('/anvendelser', { viewport: { width: 360, height: 740 } });
      expect(await page.locator('#facets-groups').isVisible()).toBe(false);
      const toggle = page.getByRole('button', { name: 'Afgræns' });
      expect(await toggle.getAttribute('aria-expanded')).toBe('false');
      await toggle.click();
      await choose(page, 'I pilot');
      await page.getByRole('button', { name: 'Skjul afgrænsninger' }).click();
      expect(await page.locator('#facets-groups').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Fjern I pilot' }).waitFor();
    },
    patienceMilliseconds,
  );
});
