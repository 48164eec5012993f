import { initHub } from '../testkit/hub.ts';
import { initBrowser, patienceMilliseconds } from '../testkit/browser.ts';

const browser = initBrowser();
const hub = initHub();

const policyOf = async (path: string) =>
  (await hub.fetch(path, { headers: { accept: 'text/html' } })).headers.get('content-security-policy') ?? '';

const directive = (policy: string, name: string) =>
  policy.split(';').find((part) => part.startsWith(`${name} `));

describe('the API in the browser', () => {
  it(
    'answers what is typed, with completion, from this hub alone',
    async () => {
      const page = await browser.newPage();
      await page.goto('/graphiql');
      const editor = page.locator('.graphiql-query-editor .monaco-editor').first();
      await editor.waitFor();
      await editor.click();
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await page.keyboard.type('{ municipalities { totalCount');
      // GraphiQL learns a moment later that the operation has another name, or none.
      await page.locator('.graphiql-tab', { hasText: 'untitled' }).waitFor();
      await page.keyboard.press('Control+Enter');
      const response = page.locator('.graphiql-response .view-lines');
      await response.getByText('98').waitFor();
      expect(await response.innerText()).toContain('totalCount');
    },
    2 * patienceMilliseconds,
  );

  it(
    'begins with the question of the front page',
    async () => {
      const page = await browser.newPage();
      await page.goto('/graphiql');
      await page.locator('.graphiql-query-editor').getByText('query Solvers').waitFor();
      await page.locator('.graphiql-editor-tool').getByText('sortering af').waitFor();
      await page.getByRole('button', { name: /execute query/i }).click();
      await page.locator('.graphiql-response').getByText('Norddjurs').first().waitFor();
    },
    2 * patienceMilliseconds,
  );

  it('may style its text, and runs no script but the hub’s', async () => {
    const policy = await policyOf('/graphiql');
    expect(directive(policy, 'style-src')).toBe("style-src 'self' 'unsafe-inline'");
    expect(directive(policy, 'script-src')).toBe("script-src 'self'");
    expect(directive(policy, 'connect-src')).toBe("connect-src 'self'");
  });

  it.each(['/', '/anvendelser', '/kommuner/0707', '/findes-ikke'])(
    'loosens nothing elsewhere: %s',
    async (path) => {
      const policy = await policyOf(path);
      expect(directive(policy, 'style-src')).toBe("style-src 'self'");
      expect(directive(policy, 'script-src')).toBe("script-src 'self'");
      expect(directive(policy, 'default-src')).toBe("default-src 'self'");
      expect(policy).not.toContain('unsafe');
    },
  );
});
