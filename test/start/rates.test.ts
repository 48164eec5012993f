import { HubProcess } from '../testkit/hub-process.mjs';
import { sharedGraphSettings, TestHub } from '../testkit/hub.ts';

let process: HubProcess;
let hub: TestHub;

beforeAll(async () => {
  const limits = { RATE_REQUESTS_PER_MINUTE: '30', RATE_COST_PER_MINUTE: '3000' };
  process = new HubProcess('main', { PORT: '0', ...sharedGraphSettings(), ...limits });
  hub = new TestHub(await process.ready());
});
afterAll(() => process.stop());

const ask = (query: string, address: string, headers: Record<string, string> = {}) =>
  hub.fetch('/graphql', {
    method: 'POST',
    headers: {
      ...{ 'content-type': 'application/json', 'accept-language': 'en', 'x-forwarded-for': address },
      ...headers,
    },
    body: JSON.stringify({ query }),
  });

describe('a caller who asks too much', () => {
  it('is told so, and when to come back, while others are answered', async () => {
    const answers = await Promise.all(Array.from({ length: 31 }, () => ask('{ __typename }', '192.0.2.1')));
    const refused = answers.find(({ status }) => status === 429)!;
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(30);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'requestsPerMinute', maximum: 30 } }],
    });
    expect((await ask('{ __typename }', '192.0.2.2')).status).toBe(200);
  });

  it('is told so by what the answers would cost, too', async () => {
    const costly = '{ useCases(first: 100) { nodes { id title summary owner { id name } } } }';
    const answers = [];
    for (let i = 0; i < 6; i++) answers.push(await ask(costly, '192.0.2.3'));
    const refused = answers.at(-1)!;
    expect(answers[0]!.status).toBe(200);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'costPerMinute', maximum: 3000 } }],
    });
  });

  it('is told so of the CSV, too, which costs what its pages cost', async () => {
    const refused = await hub.fetch('/export/use-cases.csv', { headers: { 'x-forwarded-for': '192.0.2.9' } });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'costPerMinute', maximum: 3000 } }],
    });
  });

  it('is told so when the tokens are made up, too', async () => {
    const statuses = [];
    for (let i = 0; i < 31; i++) {
      const made = { authorization: `Bearer made-up-${i}` };
      statuses.push((await ask('{ __typename }', '192.0.2.4', made)).status);
    }
    expect(statuses).toEqual([...Array<number>(30).fill(401), 429]);
    expect((await ask('{ __typename }', '192.0.2.4')).status).toBe(200);
  });
});

describe('whoever begins to sign in again and again', () => {
  it.each(['/auth/login', '/auth/callback'])('is told to wait, by address: %s', async (path) => {
    const begin = (address: string) =>
      hub.fetch(path, { redirect: 'manual', headers: { 'x-forwarded-for': address } });
    const [address, other] = path === '/auth/login' ? ['192.0.2.5', '192.0.2.6'] : ['192.0.2.7', '192.0.2.8'];
    let last = await begin(address);
    for (let i = 0; i < 60; i++) last = await begin(address);
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await begin(other)).status).not.toBe(429);
  });
});
