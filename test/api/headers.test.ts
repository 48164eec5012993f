import { initHub } from '../testkit/hub.ts';

const hub = initHub();
const asPage = { headers: { accept: 'text/html' } };

async function firstScript(): Promise<string> {
  const page = await (await hub.fetch('/', asPage)).text();
  return /src="(\/assets\/[^"]+\.js)"/.exec(page)![1]!;
}

describe('what every answer says about safety', () => {
  it.each(['/', '/anvendelser', '/healthz', '/export/use-cases.csv'])('%s', async (path) => {
    const { headers } = await hub.fetch(path, asPage);
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toMatch(/https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('lets GraphiQL’s editor style its text, and nothing more', async () => {
    const { headers } = await hub.fetch('/graphiql', asPage);
    const policy = headers.get('content-security-policy')!;
    expect(policy).toMatch(/style-src 'self' 'unsafe-inline'/);
    expect(policy.replace("style-src 'self' 'unsafe-inline'", '')).not.toContain('unsafe');
  });
});

describe('the pages’ files', () => {
  it.each(['/', '/anvendelser', '/kommuner/0707', '/maalbillede'])(
    '%s leads to the page, which is asked for anew each time',
    async (path) => {
      const response = await hub.fetch(path, asPage);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    },
  );

  it('are kept by browsers for a year, since their names change with their content', async () => {
    const { headers } = await hub.fetch(await firstScript());
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('are sent compressed', async () => {
    const { headers } = await hub.fetch(await firstScript(), { headers: { 'accept-encoding': 'br' } });
    expect(headers.get('content-encoding')).toBe('br');
  });

  it.each([
    ['en', 'There is nothing at /nowhere.json.'],
    ['da', 'Der er ikke noget på /nowhere.json.'],
  ])(
    'are nowhere else: programs are told so, in GraphQL’s form and their language: %s',
    async (language, message) => {
      const response = await hub.fetch('/nowhere.json', { headers: { 'accept-language': language } });
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
    },
  );

  it('are not the first page when they are gone, which a browser would keep for a year', async () => {
    const response = await hub.fetch('/assets/main-of-last-year.js', asPage);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBeNull();
  });

  it('are those of the interface and no others', async () => {
    for (const path of [
      '/../package.json',
      '/..%2fpackage.json',
      '/assets/..%2f..%2f..%2fpackage.json',
      '/.client-stamp',
    ]) {
      const response = await hub.fetch(path);
      expect({ path, status: response.status }).toEqual({ path, status: 404 });
    }
  });
});

describe('GraphiQL', () => {
  it('loads everything from the hub itself', async () => {
    const page = await (await hub.fetch('/graphiql', asPage)).text();
    const addresses = Array.from(page.matchAll(/(?:src|href)="([^"]+)"/g), ([, address]) => address);
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) {
      expect(address).toMatch(/^\/[^/]/);
      expect((await hub.fetch(address!)).status).toBe(200);
    }
    expect(page).not.toMatch(/<script>|<style|style="|onload=/);
  });
});

describe('the state of the hub', () => {
  it('is told to those who watch it', async () => {
    expect(await (await hub.fetch('/healthz')).json()).toEqual({ status: 'ok' });
    expect(await (await hub.fetch('/readyz')).json()).toEqual({
      status: 'ready',
      graph: true,
      migrations: true,
    });
  });
});

describe('/graphql opened in a browser', () => {
  it('leads to the page where one can ask, which is the hub’s own', async () => {
    const response = await hub.fetch('/graphql', { ...asPage, redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/graphiql');
  });
});
