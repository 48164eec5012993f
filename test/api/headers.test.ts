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

  it('are nowhere else: programs are told so, in few words', async () => {
    const response = await hub.fetch('/nowhere.json');
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ message: 'There is nothing at /nowhere.json.' });
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
