import type { Page } from 'playwright-core';
import { accessibilityFaults, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';

const browser = initBrowser();

type Language = 'da' | 'en';
type InBoth = Record<Language, string>;

interface ExpectedPage {
  readonly name: string;
  readonly path: string;
  readonly title: InBoth;
  readonly heading: InBoth;
}

const same = (text: string): InBoth => ({ da: text, en: text });
const onFaelled = ({ da, en }: InBoth): InBoth => ({ da: `${da} · Fælled`, en: `${en} · Fælled` });

function page(name: string, path: string, heading: InBoth, title = onFaelled(heading)): ExpectedPage {
  return { name, path, heading, title };
}

const question = { da: 'Hvem har løst det her?', en: 'Who has solved this?' };
const mailCase = {
  da: 'Intelligent fordeling og journalisering af mails',
  en: 'Routing and filing of incoming mail',
};
const missing = { da: 'Siden findes ikke', en: 'There is no such page' };

const pages = [
  page('the front page', '/', question, same('Fælled')),
  page('an answer', '/?problem=sortering+af+post', question, onFaelled(same('sortering af post'))),
  page('Find', '/soeg', same('Find')),
  page('what was found', '/soeg?q=mail', same('Find'), {
    da: 'Find »mail« · Fælled',
    en: 'Find “mail” · Fælled',
  }),
  page('the use cases', '/anvendelser', { da: 'Anvendelser', en: 'Use cases' }),
  page('one use case', '/anvendelser/usecase-signaturprojekt.S20-04', mailCase),
  page('the municipalities', '/kommuner', { da: 'Kommuner', en: 'Municipalities' }),
  page('the map as a table', '/kommuner?kort=tabel', { da: 'Kommuner', en: 'Municipalities' }),
  page('one municipality', '/kommuner/0707', same('Norddjurs Kommune')),
  page('another organisation', '/organisationer/organisation-kl', same('KL')),
  page('the standards', '/standarder', { da: 'Standarder', en: 'Standards' }),
  page('the roadmap', '/maalbillede', { da: 'Målbillede', en: 'Roadmap' }),
  page('the roadmap as a table', '/maalbillede?visning=tabel', { da: 'Målbillede', en: 'Roadmap' }),
  page('an address that leads nowhere', '/findes-ikke', missing),
  page('a municipality that is none', '/kommuner/999', missing),
];

const inBothLanguages = pages.flatMap((each) =>
  (['da', 'en'] as const).map((language) => ({ ...each, language })),
);

describe.each(inBothLanguages)('$name ($language)', ({ path, title, heading, language }) => {
  const address = language === 'da' ? path : `${path}${path.includes('?') ? '&' : '?'}lang=en`;
  // Axe takes longer than the page: it sees each page wide in one language and narrow in the other.
  const seenByAxe = { da: 'wide', en: 'narrow' }[language];

  it(
    `says what it is, fits a screen of 360 pixels, and has no serious fault of accessibility: ${seenByAxe}`,
    async () => {
      const opened = await browser.open(address);
      expect(await opened.title()).toBe(title[language]);
      expect(await opened.locator('h1').allInnerTexts()).toEqual([heading[language]]);
      expect(await opened.locator('html').getAttribute('lang')).toBe(language);
      if (seenByAxe === 'wide') expect(await accessibilityFaults(opened)).toEqual([]);
      await opened.setViewportSize({ width: 360, height: 740 });
      expect(await widthOf(opened)).toBeLessThanOrEqual(360);
      if (seenByAxe === 'narrow') expect(await accessibilityFaults(opened)).toEqual([]);
    },
    2 * patienceMilliseconds,
  );
});

describe('every page', () => {
  it(
    'stands still for those who want no motion',
    async () => {
      const opened = await browser.open('/anvendelser', { reducedMotion: 'reduce' });
      const moving = await opened.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) => {
            const { animationName, transitionDuration } = getComputedStyle(element);
            return animationName !== 'none' || /[1-9]/.test(transitionDuration);
          }).length,
      );
      expect(moving).toBe(0);
    },
    patienceMilliseconds,
  );

  it(
    'can be read at twice the size',
    async () => {
      // 200% zoom of 1280 by 900.
      const opened = await browser.open('/anvendelser', { viewport: { width: 640, height: 450 } });
      expect(await widthOf(opened)).toBeLessThanOrEqual(640);
    },
    patienceMilliseconds,
  );

  it(
    'that is a wide table becomes cards on a narrow screen, with nothing out of sight',
    async () => {
      const opened = await browser.open('/standarder', { viewport: { width: 360, height: 740 } });
      const table = opened.locator('.data-table__scroll');
      expect(
        await table.evaluate((element) => element.scrollWidth - element.clientWidth),
      ).toBeLessThanOrEqual(0);
      expect(await opened.getByRole('button', { name: 'Udgiver' }).isVisible()).toBe(true);
    },
    patienceMilliseconds,
  );

  it(
    'is opened by an address that was mailed in English, and goes on in English',
    async () => {
      const opened = await browser.open('/kommuner/0707?lang=en');
      await opened.getByRole('link', { name: 'Use cases', exact: true }).click();
      await opened.getByRole('heading', { level: 1, name: 'Use cases' }).waitFor();
      expect(new URL(opened.url()).searchParams.get('lang')).toBe('en');
    },
    patienceMilliseconds,
  );
});

function widthOf(opened: Page): Promise<number> {
  return opened.evaluate(() => document.documentElement.scrollWidth);
}
