import type { Page, Request } from 'playwright-core';
import { contentOf, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { HubProcess } from '../testkit/hub-process.mjs';
import { sharedGraphSettings } from '../testkit/hub.ts';

const browser = initBrowser();
let process: HubProcess;
let baseURL = '';

beforeAll(async () => {
  process = new HubProcess('main', { PORT: '0', ...sharedGraphSettings(), KNOWN_DOCUMENTS_ONLY: 'true' });
  baseURL = await process.ready();
});
afterAll(() => process.stop());

/** The bodies that the page sends to the API. */
function bodiesSentBy(page: Page): Record<string, unknown>[] {
  const bodies: Record<string, unknown>[] = [];
  page.on('request', (request: Request) => {
    if (request.url().endsWith('/graphql')) bodies.push(request.postDataJSON() as Record<string, unknown>);
  });
  return bodies;
}

describe('where only known documents are answered', () => {
  it(
    'the interface works: it sends ids alone',
    async () => {
      const page = await browser.newPage({ baseURL });
      const bodies = bodiesSentBy(page);
      for (const path of ['/', '/anvendelser', '/soeg?q=post', '/kommuner/0707', '/maalbillede']) {
        await page.goto(path);
        await contentOf(page);
      }
      await page.goto('/anvendelser');
      await page.locator('main a[href^="/anvendelser/"]').first().click();
      await page.waitForURL(/anvendelser\/usecase-/);
      await contentOf(page);
      expect(bodies.length).toBeGreaterThan(6);
      for (const body of bodies) {
        expect(body['documentId']).toMatch(/^sha256:[0-9a-f]{64}$/);
        expect(body).not.toHaveProperty('query');
      }
    },
    3 * patienceMilliseconds,
  );

  it(
    'GraphiQL says why it cannot ask',
    async () => {
      const page = await browser.newPage({ baseURL, tolerates: [/400/, /introspection|schema/i] });
      await page.goto('/graphiql');
      const notice = page.getByRole('alert').filter({ hasText: 'KNOWN_DOCUMENTS_ONLY' });
      await notice.waitFor();
      expect(await notice.innerText()).toMatch(/forespørgsler/);
    },
    2 * patienceMilliseconds,
  );
});

describe('a hub that does not know the page’s documents', () => {
  it(
    'is sent their texts',
    async () => {
      const code = 'PERSISTED_DOCUMENT_NOT_FOUND';
      const page = await browser.newPage({
        tolerates: [/400/],
        before: (opened) =>
          opened.route('**/graphql', (route) => {
            const body = route.request().postDataJSON() as { query?: string };
            if (body.query !== undefined) return route.continue();
            return route.fulfill({ status: 400, json: { errors: [{ message: '', extensions: { code } }] } });
          }),
      });
      await page.goto('/kommuner/0707');
      await page.getByRole('heading', { name: 'Norddjurs' }).waitFor();
    },
    patienceMilliseconds,
  );
});
