import type { Page, Route } from 'playwright-core';
import { accessibilityFaults, contentOf, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';

const browser = initBrowser();

const api = '**/graphql';
const failing = { tolerates: [/\b500\b/, /ERR_FAILED/] };

const answer500 = (route: Route) => route.fulfill({ status: 500, body: 'out of order' });
const alertOf = (page: Page) => page.getByRole('alert').first();
const retryOf = (page: Page) => alertOf(page).getByRole('button', { name: 'Prøv igen' });

const pages = [
  { path: '/', content: 'Kataloget lige nu' },
  { path: '/soeg', content: 'Problemer, som nogen har løst' },
  { path: '/soeg?q=mail', content: 'Intelligent fordeling og journalisering af mails' },
  { path: '/?problem=sortering+af+post', content: 'Norddjurs' },
  { path: '/anvendelser', content: 'Hent som CSV' },
  { path: '/anvendelser/usecase-signaturprojekt.S20-04', content: 'Hvad ville vi gøre anderledes' },
  { path: '/kommuner', content: 'Norddjurs' },
  { path: '/kommuner/0707', content: 'Egne anvendelser' },
  { path: '/standarder', content: 'Digitaliseringsstyrelsen' },
  { path: '/maalbillede', content: 'Barrierer' },
];

describe.each(pages)('$path, when the hub fails', ({ path, content }) => {
  it(
    'says so, and shows its content when asked again',
    async () => {
      const page = await browser.newPage({ ...failing, before: (opened) => opened.route(api, answer500) });
      await page.goto(path);
      await alertOf(page).getByText('Det lykkedes ikke').waitFor();
      await alertOf(page).getByText('Serveren svarer ikke. Tjek forbindelsen, og prøv igen.').waitFor();
      expect(await page.locator('h1').count()).toBe(1);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.unroute(api);
      await page.waitForFunction(asksAgain, undefined, { polling: 500 });
      await page.getByText(content).first().waitFor();
    },
    patienceMilliseconds,
  );
});

describe('a connection that breaks', () => {
  it(
    'is told, and mended by asking again',
    async () => {
      const page = await browser.newPage({
        ...failing,
        before: (opened) => opened.route(api, (route) => route.abort('failed')),
      });
      await page.goto('/standarder');
      await alertOf(page).getByText('Serveren svarer ikke.').waitFor();
      await page.unroute(api);
      await retryOf(page).click();
      await page.getByText('Digitaliseringsstyrelsen').first().waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'while more rows are fetched leaves the rows that are there',
    async () => {
      const page = await browser.open('/anvendelser', failing);
      await page.route(api, answer500);
      await page.getByRole('button', { name: 'Vis flere' }).click();
      await retryOf(page).waitFor();
      expect(await page.locator('.row-item').count()).toBe(25);
      await page.unroute(api);
      await retryOf(page).click();
      await page.locator('.row-item').nth(25).waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
    },
    patienceMilliseconds,
  );

  it(
    'while the list is narrowed down shows no rows that are not asked for any more',
    async () => {
      const page = await browser.open('/anvendelser', failing);
      await page.route(api, answer500);
      await page.locator('.facet__value label', { hasText: 'I drift' }).click();
      await retryOf(page).waitFor();
      expect(await page.locator('.row-item').count()).toBe(0);
      await page.unroute(api);
      await retryOf(page).click();
      await page.locator('.row-item').first().waitFor();
      const statuses = await page.locator('.row-item .status').allInnerTexts();
      expect(new Set(statuses.map((status) => status.trim()))).toEqual(new Set(['I drift']));
    },
    patienceMilliseconds,
  );
});

describe('an error of the hub', () => {
  it(
    'is shown in its own words, with the id to quote',
    async () => {
      const message = 'Noget gik galt hos os. Oplys dette id, hvis du melder det: 4711';
      const errors = [{ message, extensions: { code: 'INTERNAL', id: '4711' } }];
      const page = await browser.newPage({
        tolerates: [/^fault of the hub: .*4711/],
        before: (opened) => opened.route(api, (route) => route.fulfill({ json: { data: null, errors } })),
      });
      await page.goto('/standarder');
      await alertOf(page).getByText(message).waitFor();
    },
    patienceMilliseconds,
  );

  it.each(['/anvendelser/usecase-findes-ikke', '/kommuner/9999'])(
    'is no error when it only says that there is nothing: %s',
    async (path) => {
      const page = await browser.open(path);
      await page.getByRole('heading', { level: 1, name: 'Siden findes ikke' }).waitFor();
      await page.getByRole('link', { name: 'Gå til forsiden' }).click();
      await page.getByRole('heading', { level: 1, name: 'Hvem har løst det her?' }).waitFor();
    },
    patienceMilliseconds,
  );
});

describe('an answer that takes long', () => {
  it.each([
    { path: '/?problem=sortering+af+post', doing: 'Leder efter nogen, der har løst det …' },
    { path: '/anvendelser', doing: 'Søger i anvendelserne …' },
    { path: '/soeg?q=mail', doing: 'Søger i alt …' },
    { path: '/kommuner/0707', doing: 'Henter …' },
  ])(
    'is waited for with grey lines and then with what is being done: $path',
    async ({ path, doing }) => {
      const held: Route[] = [];
      let isHeld = true;
      const hold = (route: Route) => (isHeld ? void held.push(route) : route.continue());
      const page = await browser.newPage({ before: (opened) => opened.route(api, hold) });
      await page.goto(path);
      await page.locator('.skeleton').first().waitFor();
      const said = page.locator('.skeleton__doing', { hasText: doing });
      await said.waitFor();
      await page.waitForFunction(
        (text) =>
          [...document.querySelectorAll('.skeleton__doing')].some(
            (element) => element.textContent === text && getComputedStyle(element).opacity === '1',
          ),
        doing,
      );
      isHeld = false;
      await Promise.all(held.map((route) => route.continue()));
      await contentOf(page);
      expect(await page.getByRole('alert').count()).toBe(0);
    },
    patienceMilliseconds,
  );
});

describe('a page whose script is gone', () => {
  it(
    'says so, keeps the menu, and leaves the other pages alone',
    async () => {
      const page = await browser.open('/', {
        tolerates: [/standards-page/, /dynamically imported module/, /ERR_FAILED/],
        before: (opened) => opened.route('**/assets/standards-page-*.js', (route) => route.abort('failed')),
      });
      await page.getByRole('link', { name: 'Standarder' }).click();
      await page.getByRole('heading', { level: 1, name: 'Siden kunne ikke vises' }).waitFor();
      await page.getByRole('button', { name: 'Indlæs siden igen' }).waitFor();
      await page.getByRole('link', { name: 'Kommuner', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Kommuner' }).waitFor();
    },
    patienceMilliseconds,
  );
});

/** Runs in the page: asks again wherever that is offered, until there is nowhere left. */
function asksAgain(): boolean {
  const offers = document.querySelectorAll<HTMLElement>('[role="alert"] button');
  for (const offer of offers) offer.click();
  return offers.length === 0 && document.querySelector('.skeleton') === null;
}
