import type { Page } from 'playwright-core';
import { initHub } from './hub.ts';
import type { TestPerson } from './people.ts';
import type { PageOptions } from './browser.ts';

/** Opens pages as this person, who has a session already. */
export function signedInAs({ session }: TestPerson, options: PageOptions = {}): PageOptions {
  const cookie = { name: 'faelled_session', value: session, url: initHub().url };
  return { ...options, before: (page: Page) => page.context().addCookies([cookie]) };
}

/** As narrow as a small telephone. */
export const narrow = { viewport: { width: 360, height: 740 } };

/** Whether the page is wider than its screen. */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
