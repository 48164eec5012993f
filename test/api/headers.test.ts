import { initHub } from '../testkit/hub.ts';

const hub = initHub();
const asPage = { headers: { accept: 'text/html' } };
const strictest = [
  ...[
    "default-src 'self'",
    "script-src 'self'",
    "script-src-attr 'none'",
    "style-src 'self'",
    "connect-src 'self'",
  ],
  ...[
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
  ],
];
const expected = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  // By http there is nothing to hold browsers to.
  'strict-transport-security': null,
  'x-powered-by': null,
  'access-control-allow-origin': null,
};

async function firstScript(): Promise<string> {
  const page = await (await hub.fetch('/', asPage)).text();
  return /src="(\/assets\/[^"]+\.js)"/.exec(page)![1]!;
}

const asked = (query: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
});
const answers: [kind: string, status: number, path: string | (() => Promise<string>), init?: RequestInit][] =
  [
    ['the first page', 200, '/', asPage],
    ['another page', 200, '/anvendelser', asPage],
    ['a page that is not there', 200, '/findes-ikke', asPage],
    ['a script', 200, firstScript],
    ['a script that is gone', 404, '/assets/gone.js'],
    ['an answer of the API', 200, '/graphql', asked('{ __typename }')],
    ['a refusal of the API', 400, '/graphql', asked('{ nothing }')],
    ['what is no JSON', 400, '/graphql', { ...asked(''), body: '{' }],
    ['a body that is too large', 413, '/graphql', asked('x'.repeat(300_000))],
    ['a token that nobody knows', 401, '/graphql', { headers: { authorization: 'Bearer made-up' } }],
    ['an export', 200, '/export/use-cases.csv'],
    ['a refused export', 400, '/export/use-cases.csv?order=NO'],
    ['an export that one must sign in for', 401, '/export/audit.csv'],
    ['beginning to sign in', 302, '/auth/login'],
    ['coming back without an attempt', 400, '/auth/callback', asPage],
    [
      'signing out from elsewhere',
      403,
      '/auth/logout',
      { method: 'POST', headers: { origin: 'https://a.example' } },
    ],
    ['a failure of the demo provider', 400, '/demo-login/auth', asPage],
    ['a choice of person that is over', 400, '/demo-login/interaction/none', asPage],
    ['the state of the hub', 200, '/healthz'],
  ];

describe('what every answer says about safety', () => {
  it.each(answers)('%s', async (...[, status, path, init]) => {
    const address = typeof path === 'string' ? path : await path();
    const response = await hub.fetch(address, { redirect: 'manual', ...init });
    expect(response.status).toBe(status);
    const { headers } = response;
    const policy = headers.get('content-security-policy')!.split(';');
    expect(policy).toEqual(expect.arrayContaining(strictest));
    expect(policy.join()).not.toMatch(/unsafe|https?:|\*/);
    const said = Object.fromEntries(Object.keys(expected).map((name) => [name, headers.get(name)]));
    expect(said).toEqual(expected);
    expect(headers.get('permissions-policy')).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
  });

  it('lets GraphiQL’s editor style its text, and nothing more', async () => {
    const { headers } = await hub.fetch('/graphiql', asPage);
    const policy = headers.get('content-security-policy')!;
    expect(policy).toMatch(/style-src 'self' 'unsafe-inline'/);
    expect(policy.replace("style-src 'self' 'unsafe-inline'", '')).not.toContain('unsafe');
  });
});

describe('answers that depend on who asks', () => {
  it.each(answers.filter(([, , path]) => /^\/(graphql|export|auth\/callback)/.test(String(path))))(
    'are kept by nobody: %s',
    async (...[, , path, init]) => {
      const { headers } = await hub.fetch(path as string, { redirect: 'manual', ...init });
      expect(headers.get('cache-control')).toBe('no-store');
    },
  );
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
