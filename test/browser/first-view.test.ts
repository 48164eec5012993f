import type { Page, Response } from 'playwright-core';
import { contentOf, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';

const browser = initBrowser();

const mostScriptBytes = 150 * 1024;

const isScript = (response: Response) => new URL(response.url()).pathname.endsWith('.js');

async function openNoting(path: string): Promise<{ page: Page; scripts: Response[] }> {
  const scripts: Response[] = [];
  const page = await browser.newPage({
    before: (opened) => Promise.resolve(void opened.on('response', (r) => isScript(r) && scripts.push(r))),
  });
  await page.goto(path);
  await contentOf(page);
  return { page, scripts };
}

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

describe('the first view', () => {
  it.each(['/', '/anvendelser', '/maalbillede'])(
    'of %s takes at most 150 KB of compressed script',
    async (path) => {
      const { page, scripts } = await openNoting(path);
      expect(scripts.length).toBeGreaterThan(0);
      const encodings = await Promise.all(scripts.map((script) => script.headerValue('content-encoding')));
      const bodies = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map((entry) => entry as PerformanceResourceTiming)
          .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
          .map(({ encodedBodySize }) => encodedBodySize),
      );
      expect(bodies).toHaveLength(scripts.length);
      expect(sum(bodies)).toBeLessThanOrEqual(mostScriptBytes);
      // What is too small to be worth it may come as it is.
      const large = encodings.filter((_, i) => bodies[i]! > 4096);
      expect(new Set(large)).toEqual(new Set(['br']));
    },
    patienceMilliseconds,
  );

  it(
    'leaves the pages that were not asked for, and fetches one on intent',
    async () => {
      const { page, scripts } = await openNoting('/');
      const names = () => scripts.map((script) => new URL(script.url()).pathname);
      expect(names().filter((name) => /strategy-page|graphiql|monaco/.test(name))).toEqual([]);
      const fetched = page.waitForResponse(/strategy-page-.*\.js$/);
      await page.getByRole('link', { name: 'Målbillede' }).hover();
      await fetched;
      expect(new URL(page.url()).pathname).toBe('/');
    },
    patienceMilliseconds,
  );

  it(
    'is kept by the browser as long as it is the newest',
    async () => {
      const { scripts } = await openNoting('/');
      const kept = await Promise.all(scripts.map((script) => script.headerValue('cache-control')));
      expect(new Set(kept)).toEqual(new Set(['public, max-age=31536000, immutable']));
    },
    patienceMilliseconds,
  );

  it(
    'does not move what is read when its content comes',
    async () => {
      const page = await browser.newPage();
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          })[];
          const total = shifts.reduce(
            (all, { value, hadRecentInput }) => all + (hadRecentInput ? 0 : value),
            0,
          );
          const noted = Number(document.documentElement.dataset['shift'] ?? 0);
          document.documentElement.dataset['shift'] = String(noted + total);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      for (const path of ['/', '/anvendelser', '/kommuner', '/maalbillede', '/standarder']) {
        await page.goto(path);
        await contentOf(page);
        const shift = await page.locator('html').getAttribute('data-shift');
        expect({ path, isCalm: Number(shift ?? 0) < 0.1 }).toEqual({ path, isCalm: true });
      }
    },
    2 * patienceMilliseconds,
  );
});
