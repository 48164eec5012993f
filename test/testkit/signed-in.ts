import type { Page } from 'playwright-core';
import { initHub } from './hub.ts';
import type { TestPerson } from './people.ts';
import type { PageOptions } from './browser.ts';

/** Opens pages as this person, who has a session already. */
export function signedInAs(person: TestPerson, options: PageOptions = {}): PageOptions {
  return { ...options, before: (page: Page) => bringSession(page, person) };
}

/** Gives the page's browser the session of this person. */
export function bringSession(page: Page, { session }: TestPerson): Promise<void> {
  return page.context().addCookies([{ name: 'faelled_session', value: session, url: initHub().url }]);
}

/** As narrow as a small telephone. */
export const narrow = { viewport: { width: 360, height: 740 } };

/** Whether the page is wider than its screen. */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
