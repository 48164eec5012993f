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

const ask = (query: string, address: string) =>
  hub.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', 'x-forwarded-for': address },
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
});
