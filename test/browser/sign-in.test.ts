import { accessibilityFaults, contentOf, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';

const browser = initBrowser();

describe('signing in as a demo person', () => {
  it(
    'leads over the provider and back to where one was, and out again',
    async () => {
      const page = await browser.open('/mig');
      await page.getByRole('banner').getByRole('link', { name: 'Log ind' }).click();
      await page.getByRole('heading', { name: 'Vælg en demo-person' }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: /Rita Redaktør/ }).click();
      await page.getByRole('heading', { name: /Rita Redaktør/ }).waitFor();
      await contentOf(page);
      expect(new URL(page.url()).pathname).toBe('/mig');
      await page.getByRole('button', { name: 'Rita Redaktør, åbn din menu' }).click();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('banner').getByRole('button', { name: 'Log ud' }).click();
      await page.getByRole('banner').getByRole('link', { name: 'Log ind' }).waitFor();
    },
    patienceMilliseconds * 2,
  );
});
