import type { Page } from 'playwright-core';
import { contentOf, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';

const browser = initBrowser();

const parametersOf = (page: Page) => new URL(page.url()).searchParams;
const headingOf = (page: Page) => page.locator('h1').innerText();

describe('Find', () => {
  it(
    'finds everything from every page, and one kind of it on demand',
    async () => {
      const page = await browser.open('/kommuner/0707');
      await page.getByRole('searchbox', { name: 'Søg i alt' }).fill('mail');
      await page.keyboard.press('Enter');
      await page
        .getByRole('status')
        .getByText(/resultater for »mail«/)
        .waitFor();
      expect(await page.locator('mark').first().innerText()).toMatch(/mail/i);
      await page.getByRole('button', { name: /^Anvendelser \(\d+\)/ }).click();
      await page.waitForURL(/kind=USE_CASE/);
      await contentOf(page);
      const kinds = await page.locator('.row-item .facts-line > span:first-child').allInnerTexts();
      expect(new Set(kinds)).toEqual(new Set(['Anvendelse']));
      await page.getByRole('button', { name: 'Alt', exact: true }).click();
      await contentOf(page);
      expect(parametersOf(page).has('kind')).toBe(false);
    },
    patienceMilliseconds,
  );

  it.each([
    { query: 'Norddjurs', name: 'Norddjurs', leadsTo: /\/kommuner\/0707$/ },
    { query: 'FSIII', name: /FSIII/, leadsTo: /\/standarder#standard-/ },
    { query: 'AI-kodebank', name: 'AI-kodebank', leadsTo: /\/maalbillede#initiative-/ },
  ])(
    'leads from "$query" to its place',
    async ({ query, name, leadsTo }) => {
      const page = await browser.open(`/soeg?q=${query}`);
      await page.locator('main').getByRole('link', { name }).first().click();
      await page.waitForURL(leadsTo);
      await contentOf(page);
      const { hash } = new URL(page.url());
      if (hash !== '') await page.waitForFunction(isInView, decodeURIComponent(hash.slice(1)));
    },
    patienceMilliseconds,
  );

  it(
    'offers what was perhaps meant',
    async () => {
      const page = await browser.open('/soeg?q=mailsortrring');
      await page.getByText('Mente du:').getByRole('button').click();
      await page.waitForURL(/q=mailsortering/);
      await page.getByText('Udbredelse af automatisk mailsortering').waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'shows problems to those who have no word yet, each a way to its use cases',
    async () => {
      const page = await browser.open('/soeg');
      const first = page.locator('.browse a').first();
      const name = await first.innerText();
      await first.click();
      await page.getByRole('button', { name: `Fjern ${name}` }).waitFor();
      expect(await headingOf(page)).toBe('Anvendelser');
    },
    patienceMilliseconds,
  );
});

describe('one use case', () => {
  it(
    'is told in the order of a colleague, with facts, sources and similar ones with reasons',
    async () => {
      const page = await browser.open('/anvendelser/usecase-signaturprojekt.S20-04');
      expect(await page.locator('.story h2').allInnerTexts()).toEqual([
        expect.stringMatching(/^Problem/),
        'Løsning',
        'Effekt',
        'Erfaringer',
        'Hvad ville vi gøre anderledes',
      ]);
      expect(await page.locator('.use-case-head').innerText()).toContain('2020–2021');
      expect(await page.locator('.facts').innerText()).toMatch(/Tilskud: 1\.900\.000\skr\./);
      expect(await page.locator('.facts .unknown').first().innerText()).toBe('Ikke oplyst');
      const source = page.locator('.sources').getByRole('link', { name: 'kl.dk: projektomtale' });
      expect(await source.getAttribute('href')).toMatch(/^https:\/\//);
      const similar = page.locator('.similar .row-item').first();
      expect(await similar.locator('.reasons__item').allInnerTexts()).toContain(
        'Samme teknik: Tekstklassifikation',
      );
    },
    patienceMilliseconds,
  );

  it(
    'that is invented says so, and in English says what language it is written in',
    async () => {
      const page = await browser.open('/anvendelser/usecase-demo.D02?lang=en');
      expect(await headingOf(page)).toMatch(/Demo$/);
      await page.getByText('Written in Danish').waitFor();
      expect(await page.locator('.story p[lang="da"]').count()).toBeGreaterThan(0);
    },
    patienceMilliseconds,
  );
});

describe('the municipalities', () => {
  it(
    'are found by name, and those that take part by a tick, which the address keeps',
    async () => {
      const page = await browser.open('/kommuner');
      await page.getByLabel('Find en kommune').pressSequentially('djurs');
      await page.getByText('2 kommuner', { exact: true }).waitFor();
      const names = await page.locator('.data-table tbody th').allInnerTexts();
      expect(names).toEqual(['Norddjurs', 'Syddjurs']);
      expect(parametersOf(page).get('navn')).toBe('djurs');
      await page.getByLabel('Find en kommune').fill('xyz');
      await page.getByText('Ingen kommune passer').waitFor();
      await page.getByLabel('Find en kommune').fill('');
      await page.getByText('98 kommuner', { exact: true }).waitFor();
      await page.getByText('Kun kommuner, der er med').click();
      await page.getByText('98 kommuner', { exact: true }).waitFor({ state: 'detached' });
      expect(parametersOf(page).get('med')).toBe('ja');
      const counts = await page.locator('.data-table tbody td:last-child').allInnerTexts();
      expect(counts.every((count) => Number(count) > 0)).toBe(true);
    },
    patienceMilliseconds,
  );

  it(
    'lead to what each does: its own, and what it takes part in',
    async () => {
      const page = await browser.open('/kommuner');
      await page.locator('.data-table').getByRole('link', { name: 'Syddjurs' }).click();
      await page.getByRole('heading', { level: 1, name: 'Syddjurs Kommune' }).waitFor();
      await page.getByRole('heading', { name: /^Egne anvendelser \(\d+\)$/ }).waitFor();
      await page.getByRole('heading', { name: /^Med i andres \(\d+\)$/ }).waitFor();
      await page.getByText('Se alle i kataloget').click();
      await page.getByRole('button', { name: 'Fjern Syddjurs' }).waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'tell the region of today and of the reform',
    async () => {
      const page = await browser.open('/kommuner/0101');
      const facts = await page.locator('.short-facts').innerText();
      expect(facts).toMatch(/Region Hovedstaden, Region Østdanmark fra 1\. jan\. 2027/);
    },
    patienceMilliseconds,
  );
});

describe('the roadmap', () => {
  it(
    'has five columns, seventeen cards, and three scenarios that the address keeps',
    async () => {
      const page = await browser.open('/maalbillede');
      expect(await page.locator('.board__column').count()).toBe(5);
      expect(await page.locator('.initiative').count()).toBe(17);
      expect(await page.getByRole('radio').count()).toBe(4);
      expect(await page.getByText('Ikke med i dette scenarie').count()).toBe(0);
      await page.getByText('Basisscenariet', { exact: true }).click();
      await page.waitForURL(/scenarie=/);
      await page.locator('.initiative--outside').first().waitFor();
      const outside = await page.locator('.initiative--outside').count();
      expect(outside).toBeGreaterThan(0);
      expect(await page.getByText('Ikke med i dette scenarie').count()).toBe(outside);
      await page.reload();
      await contentOf(page);
      expect(await page.getByRole('radio', { name: 'Basisscenariet' }).isChecked()).toBe(true);
    },
    patienceMilliseconds,
  );

  it(
    'leads from a figure to what it counts',
    async () => {
      const page = await browser.open('/maalbillede');
      await page.getByRole('link', { name: /standarder at bygge på/ }).click();
      await page.getByRole('heading', { level: 1, name: 'Standarder' }).waitFor();
    },
    patienceMilliseconds,
  );
});

/** Runs in the page. */
function isInView(id: string): boolean {
  const place = document.getElementById(id)?.getBoundingClientRect();
  return place !== undefined && place.top >= 0 && place.bottom <= window.innerHeight;
}
