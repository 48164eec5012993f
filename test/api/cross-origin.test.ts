import { readEnvironment } from '../../server/environment.ts';
import { hashOfSecret, newSecret } from '../../server/shared/auth/secrets.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { HubProcess } from '../testkit/hub-process.mjs';
import { initHub, sharedGraphSettings, TestHub } from '../testkit/hub.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';

const closed = initHub();
const shared = joinSharedGraph();
const allowed = 'https://app.example';
const others = ['https://evil.example', 'https://app.example.evil.example', 'http://app.example', 'null'];
let process: HubProcess;
let open: TestHub;
let person: TestPerson;

beforeAll(async () => {
  const settings = { PUBLIC_URL: 'https://hub.example', CORS_ORIGINS: `${allowed}, https://two.example` };
  process = new HubProcess('main', { PORT: '0', ...sharedGraphSettings(), ...settings });
  open = new TestHub(await process.ready());
  person = await createPerson(open, shared, { organisation: 'organisation-kl', roles: ['READER'] });
});
afterAll(() => process.stop());

const post = (hub: TestHub, headers: Record<string, string>, query = '{ viewer { id } }') =>
  hub.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
const preflight = (hub: TestHub, origin: string, path = '/graphql') => {
  const asked = 'authorization,content-type';
  const headers = {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': asked,
  };
  return hub.fetch(path, { method: 'OPTIONS', headers });
};
const corsOf = ({ headers }: Response) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')));

async function tokenOf({ id: personId }: TestPerson): Promise<string> {
  const secret = newSecret();
  const cypher = `
    MATCH (p:Person {id: $personId})
    CREATE (:ApiToken {id: $hash, hash: $hash, name: 'cors', scopes: ['catalogue:read'], createdAt: datetime(),
      expiresAt: datetime() + duration({days: 1})})-[:OF]->(p)`;
  const parameters = { personId, hash: hashOfSecret(secret) };
  await shared.graph.write('test.token', (tx) => tx.run({ name: 'test.token', cypher }, parameters));
  return secret;
}

describe('other sites, where no setting names them', () => {
  it('may not read what the API answers', async () => {
    expect(readEnvironment({}).corsOrigins).toEqual([]);
    expect(corsOf(await post(closed, { origin: allowed }))).toEqual({});
    const response = await preflight(closed, allowed);
    expect([response.status, corsOf(response)]).toEqual([404, {}]);
  });
});

describe('a site that CORS_ORIGINS names', () => {
  it.each(['/graphql', '/export/use-cases.csv'])('may ask, with a token: %s', async (path) => {
    const response = await preflight(open, allowed, path);
    expect(response.status).toBe(204);
    expect(corsOf(response)).toEqual({
      'access-control-allow-origin': allowed,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers':
        'authorization, content-type, accept-language, apollo-require-preflight, x-apollo-operation-name',
      'access-control-expose-headers': 'retry-after, content-disposition',
      'access-control-max-age': '600',
    });
    expect(response.headers.get('vary')).toContain('Origin');
  });

  it('is answered as the holder of its token', async () => {
    const authorization = `Bearer ${await tokenOf(person)}`;
    const response = await post(open, { origin: allowed, authorization });
    expect(response.headers.get('access-control-allow-origin')).toBe(allowed);
    expect(response.headers.get('vary')).toMatch(/Origin/);
    expect(await response.json()).toEqual({ data: { viewer: { id: person.id } } });
  });

  it('has nobody’s session, even if a browser sent its cookie', async () => {
    const cookie = `__Host-faelled_session=${person.session}`;
    const own: unknown = await (await post(open, { cookie })).json();
    expect(own).toEqual({ data: { viewer: { id: person.id } } });
    const response = await post(open, { cookie, origin: allowed });
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(await response.json()).toEqual({ data: { viewer: null } });
  });

  it('reads why it was refused, too', async () => {
    const response = await post(open, { origin: allowed, authorization: 'Bearer made-up' });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([401, allowed]);
  });

  it('gets nothing beside the API', async () => {
    for (const path of ['/', '/auth/login', '/healthz', '/auth/logout']) {
      const response = await open.fetch(path, { headers: { origin: allowed }, redirect: 'manual' });
      expect(corsOf(response)).toEqual({});
      expect((await preflight(open, allowed, path)).headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

describe('a site that CORS_ORIGINS does not name', () => {
  it.each(others)('may not ask: %s', async (origin) => {
    const response = await preflight(open, origin);
    expect([response.status, corsOf(response)]).toEqual([403, {}]);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(corsOf(await post(open, { origin }))).toEqual({});
  });
});

describe('a hub that people reach by https', () => {
  it.each(['/', '/graphql', '/export/use-cases.csv', '/auth/callback', '/nowhere.json'])(
    'tells browsers to come by nothing else: %s',
    async (path) => {
      const { headers } = await open.fetch(path, { redirect: 'manual' });
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    },
  );
});
