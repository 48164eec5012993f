import { serverAudits } from 'graphql-http';
import { initHub } from '../testkit/hub.ts';

const hub = initHub();
const audits = serverAudits({ url: new URL('/graphql', hub.url).href, fetchFn: fetch });

describe('GraphQL over HTTP, by the audits of the specification’s authors', () => {
  it.each(audits.filter(({ name }) => name.startsWith('MUST')))('$name', async ({ fn }) => {
    const result = await fn();
    expect({ status: result.status, reason: 'reason' in result ? result.reason : undefined }).toEqual({
      status: 'ok',
      reason: undefined,
    });
  });
});
