import type { Page } from 'playwright-core';
import { initBrowser, patienceMilliseconds } from '../testkit/browser.ts';

const browser = initBrowser();

const focusedName = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

/** Whether what has the focus is set apart: dkfds outlines it, or the box that is drawn for it. */
const isFocusVisible = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement!;
    const label = element.matches('.form-checkbox, .form-radio') ? element.nextElementSibling : null;
    const { outlineStyle, outlineWidth } = label
      ? getComputedStyle(label, '::before')
      : getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });

async function tabTo(page: Page, selector: string, mostSteps = 80): Promise<void> {
  for (let step = 0; step < mostSteps; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`The tab key did not lead to ${selector} in ${mostSteps} steps.`);
}

describe('from the keyboard', () => {
  it(
    'the first stop leads past the menu to the content',
    async () => {
      const page = await browser.open('/anvendelser');
      await page.keyboard.press('Tab');
      expect(await focusedName(page)).toBe('Gå til sidens indhold');
      expect(await isFocusVisible(page)).toBe(true);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main-content');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('use-case-search');
    },
    patienceMilliseconds,
  );

  it.each([
    { path: '/', field: 'problem' },
    { path: '/anvendelser', field: 'use-case-search' },
    { path: '/kommuner', field: 'municipality-filter' },
    { path: '/soeg', field: 'search-everything' },
    { path: '/standarder', field: 'site-search' },
  ])(
    '/ leads to the search field of $path, where it can be typed',
    async ({ path, field }) => {
      const page = await browser.open(path);
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(field);
      await page.keyboard.type('ja/nej?');
      expect(await page.locator(`#${field}`).inputValue()).toBe('ja/nej?');
      expect(await page.getByRole('dialog').count()).toBe(0);
    },
    patienceMilliseconds,
  );

  it(
    '? shows the shortcuts, and Escape gives the focus back',
    async () => {
      const page = await browser.open('/standarder');
      const link = page.getByRole('link', { name: 'Målbillede' });
      await link.focus();
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Genveje' }).waitFor();
      await page.keyboard.press('Escape');
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(await focusedName(page)).toBe('Målbillede');
      await page.getByRole('button', { name: 'Genveje' }).press('Enter');
      await page.getByRole('dialog', { name: 'Genveje' }).waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'a facet is reached, seen and chosen',
    async () => {
      const page = await browser.open('/anvendelser');
      await tabTo(page, '#STATUS-OPERATION');
      expect(await isFocusVisible(page)).toBe(true);
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: 'Fjern I drift' }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('STATUS-OPERATION');
    },
    patienceMilliseconds,
  );

  it(
    'the map is one stop, and the arrows lead from one municipality to the next',
    async () => {
      const page = await browser.open('/kommuner');
      expect(await page.locator('.tile-map a[tabindex="0"]').count()).toBe(1);
      await page.locator('.tile-map a[data-code="0707"]').focus();
      expect(await isFocusVisible(page)).toBe(true);
      await page.keyboard.press('ArrowDown');
      expect(await focusedName(page)).toMatch(/^Syddjurs: \d+ anvendelser$/);
      expect(await page.locator('.tile-map__caption').innerText()).toMatch(/^Syddjurs/);
      await page.keyboard.press('ArrowRight'); // across the water
      expect(await focusedName(page)).toMatch(/^Samsø/);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/kommuner\/\d{4}$/);
    },
    patienceMilliseconds,
  );

  it(
    'every stop on the front page can be seen',
    async () => {
      const page = await browser.open('/');
      const unseen: string[] = [];
      for (let stop = 0; stop < 60; stop++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement === document.body)) break; // past the last
        if (!(await isFocusVisible(page))) unseen.push(await focusedName(page));
      }
      expect(unseen).toEqual([]);
    },
    patienceMilliseconds,
  );

  it(
    'a table is sorted by its headings, both ways',
    async () => {
      const page = await browser.open('/standarder');
      const heading = page.getByRole('columnheader', { name: 'Udgiver' });
      // The address changes first, and the table by it.
      const sorted = (way: string) =>
        page.locator(`th[aria-sort="${way}"]`, { hasText: 'Udgiver' }).waitFor();
      await heading.getByRole('button').press('Enter');
      await sorted('ascending');
      const publishers = () => page.locator('tbody tr td:nth-child(4)').allInnerTexts();
      const ascending = await publishers();
      expect(ascending).toEqual([...ascending].sort(new Intl.Collator('da', { numeric: true }).compare));
      await heading.getByRole('button').press('Enter');
      await sorted('descending');
      expect(await publishers()).toEqual([...ascending].reverse());
      expect(new URL(page.url()).searchParams.get('sort')).toBe('-publisher');
    },
    patienceMilliseconds,
  );

  it(
    'focus on an initiative says in words and lines what it hangs together with',
    async () => {
      const page = await browser.open('/maalbillede');
      await page.getByRole('group', { name: /^Initiativ 5:/ }).focus();
      expect(await isFocusVisible(page)).toBe(true);
      const related = page.locator('.initiative--related');
      expect(await related.locator('.initiative__relation').allInnerTexts()).toContain('Er forudsætning for');
      expect(await page.locator('.board__line').count()).toBe(await related.count());
    },
    patienceMilliseconds,
  );
});
