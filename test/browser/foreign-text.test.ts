import type { Page } from 'playwright-core';
import { contentOf, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { idOf, newDraft, uniqueWord } from '../testkit/use-case.ts';

const browser = initBrowser();
const shared = joinSharedGraph();

const word = uniqueWord();
const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
const draft = newDraft({
  title: `${word} ${markup}`,
  summary: `${markup} ${'langt'.repeat(60)}`,
  problem: markup,
  lessons: [markup],
  legalBasis: `=cmd ${markup}`,
  sources: [{ title: markup, url: 'https://example.org/?q="><script>' }],
});

beforeAll(() => shared.services.useCaseWriting.saveAll([draft]), patienceMilliseconds);

/** Elements that the texts would have made, had they been taken for markup. */
const madeOf = (page: Page) => page.locator('main img, main script').count();

describe('a text that somebody else wrote', () => {
  it.each([
    ['one use case', `/anvendelser/${encodeURIComponent(idOf(draft))}`],
    ['the list', `/anvendelser?q=${word}`],
    ['the search', `/soeg?q=${word}`],
    ['an answer', `/?problem=${word}`],
    ['a municipality', '/kommuner/0751'],
  ])(
    'is shown as the text that it is, and fits a narrow screen: %s',
    async (_, path) => {
      const page = await browser.open(path, { viewport: { width: 360, height: 740 } });
      await contentOf(page);
      expect(await page.locator('main').innerText()).toContain('<img src=x onerror=');
      expect(await madeOf(page)).toBe(0);
      expect(await page.title()).toMatch(/Fælled$/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    },
    patienceMilliseconds,
  );
});
