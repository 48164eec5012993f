import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { contentOf, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { describeWithDutchRegister, importDutchRegister } from '../testkit/dutch-register.ts';

const browser = initBrowser();

async function ask(page: Page, problem: string): Promise<void> {
  await page.getByLabel('Beskriv problemet').fill(problem);
  await page.getByRole('button', { name: 'Find dem, der har løst det' }).click();
  await page.getByRole('button', { name: 'Nyt spørgsmål' }).waitFor();
  await contentOf(page);
}

const solvers = (page: Page) => page.locator('.answer__organisation').allInnerTexts();
const tile = (page: Page, code: string) => page.locator(`.tile-map a[data-code="${code}"]`);
const background = (page: Page, code: string) =>
  tile(page, code).evaluate((element) => getComputedStyle(element).backgroundColor);

describe('who has solved it', () => {
  it(
    'is answered on the same page, with reasons, and on the map',
    async () => {
      const page = await browser.open('/');
      await ask(page, 'sortering af indgående post');
      expect((await solvers(page))[0]).toBe('Norddjurs');

      const first = page.locator('.answer').first();
      await first.getByRole('link', { name: 'Intelligent fordeling og journalisering af mails' }).waitFor();
      expect(await first.locator('.answer__summary').first().innerText()).toContain('Indgående post');
      const reasons = await first
        .getByRole('list', { name: 'Hvorfor' })
        .getByRole('listitem')
        .allInnerTexts();
      expect(reasons).toContain('Samme problem: Sortering og fordeling af indgående post og mails');

      expect(await tile(page, '0707').getAttribute('aria-label')).toMatch(/^Norddjurs: \d+ anvendelse/);
      expect(await tile(page, '0360').getAttribute('aria-label')).toBe('Lolland: ingen anvendelser');
      expect(await background(page, '0707')).not.toBe(await background(page, '0360'));
      await page.getByRole('heading', { name: /dansk(e kommuner| kommune) i svaret/ }).waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'can be mailed as a link, and asked anew',
    async () => {
      const page = await browser.open('/?problem=sortering+af+indg%C3%A5ende+post');
      expect(await page.getByLabel('Beskriv problemet').inputValue()).toBe('sortering af indgående post');
      expect(await solvers(page)).toContain('Norddjurs');
      await page.getByRole('button', { name: 'Nyt spørgsmål' }).click();
      await page.getByRole('heading', { name: 'Kataloget lige nu' }).waitFor();
      expect(new URL(page.url()).search).toBe('');
      expect(await page.getByLabel('Beskriv problemet').inputValue()).toBe('');
      await page.goBack();
      await page.getByRole('button', { name: 'Nyt spørgsmål' }).waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'is asked with Enter, while Shift and Enter begin a new line',
    async () => {
      const page = await browser.open('/');
      const field = page.getByLabel('Beskriv problemet');
      await field.fill('vi drukner i mails');
      await field.press('Shift+Enter');
      await field.pressSequentially('der havner forkert');
      expect(await field.inputValue()).toBe('vi drukner i mails\nder havner forkert');
      await field.press('Enter');
      await page.getByRole('button', { name: 'Nyt spørgsmål' }).waitFor();
      expect(new URL(page.url()).searchParams.get('problem')).toContain('drukner');
    },
    patienceMilliseconds,
  );
});

describe('the map', () => {
  it(
    'has the 98 municipalities, named on hover, each a way to its page',
    async () => {
      const page = await browser.open('/');
      expect(await page.locator('.tile-map__tiles a').count()).toBe(98);
      const places = await page
        .locator('.tile-map__tiles > li')
        .evaluateAll((items) => items.map(({ style }) => `${style.gridColumn} ${style.gridRow}`));
      expect(new Set(places).size).toBe(98);
      await tile(page, '0400').hover();
      expect(await page.locator('.tile-map__caption').innerText()).toMatch(/^Bornholm/);
      await tile(page, '0400').click();
      await page.getByRole('heading', { level: 1, name: 'Bornholm' }).waitFor();
      await page.getByText('har endnu ingen anvendelser i kataloget').waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'says the same as a table, which is sorted and saved',
    async () => {
      const page = await browser.open('/?problem=sortering+af+indg%C3%A5ende+post');
      await page.getByRole('button', { name: 'Vis som tabel' }).click();
      const rows = page.locator('.tile-map__table tbody tr');
      await rows.first().waitFor(); // the address changes first, and the page by it
      expect(await rows.count()).toBe(98);
      expect(await rows.first().innerText()).toMatch(/^Norddjurs\s+\d+$/);
      await page.getByRole('button', { name: 'Kommune' }).click();
      expect(await rows.last().innerText()).toMatch(/^Aarhus/); // aa is å, the last letter
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Hent som CSV' }).click(),
      ]);
      expect((await readFile(await download.path(), 'utf8')).split('\r\n')).toHaveLength(99);
      expect(new URL(page.url()).searchParams.get('kort')).toBe('tabel');
    },
    patienceMilliseconds,
  );

  it(
    'is saved as a picture',
    async () => {
      const page = await browser.open('/');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Gem som billede' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('faelled-kort.svg');
      const picture = await readFile(await download.path(), 'utf8');
      expect(picture.match(/<rect /g)).toHaveLength(98);
      expect(picture).toContain('<title>Norddjurs: ');
    },
    patienceMilliseconds,
  );
});

describe('the numbers of the front page', () => {
  it.each([
    { label: /dansk(e)? kommune(r)? er med/, heading: 'Kommuner' },
    { label: /i drift/, heading: 'Anvendelser' },
  ])(
    'lead to what they count: $heading',
    async ({ label, heading }) => {
      const page = await browser.open('/');
      const link = page.getByRole('link', { name: label });
      const number = Number.parseInt((await link.innerText()).replace('.', ''), 10);
      await link.click();
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await contentOf(page);
      const counted = await page.locator('main [role="status"]').first().innerText();
      expect(number).toBeGreaterThan(0);
      // Other tests may have added some meanwhile.
      expect(Number.parseInt(counted.replace('.', ''), 10)).toBeGreaterThanOrEqual(number);
    },
    patienceMilliseconds,
  );
});

describeWithDutchRegister('a Dutch question', () => {
  it(
    'names Dutch municipalities, with their country',
    async () => {
      await importDutchRegister();
      const page = await browser.open('/');
      await ask(page, 'persoonsgegevens zwart maken in documenten');
      const names = await solvers(page);
      expect(names.filter((name) => name.endsWith('Nederlandene')).length).toBeGreaterThanOrEqual(3);
      expect(names).toHaveLength(12);
      await page.getByRole('heading', { name: 'De 12, der ligner mest' }).waitFor();
      const first = page.locator('.answer__use-cases a').first();
      expect(await first.getAttribute('lang')).toBe('nl');
      await first.click();
      await page.getByText('Skrevet på nederlandsk').waitFor();
      expect(await page.locator('h1 [lang="nl"]').count()).toBe(1);
      await page.getByText('Hentet fra:').waitFor();
    },
    6 * patienceMilliseconds,
  );
});
