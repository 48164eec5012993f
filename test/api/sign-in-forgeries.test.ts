import type { Forgery } from '../testkit/provider-stub.ts';
import { newPerson, startHubAtProvider } from '../testkit/provider-hub.ts';

const hub = startHubAtProvider();

describe('somebody is not let in who comes', () => {
  const hourAgo = Math.floor(Date.now() / 1000) - 3_600;
  const forgeries: [string, Forgery][] = [
    ['with a token signed by another', { signedBy: 'stranger' }],
    ['with a token signed by nobody (alg: none)', { signedBy: 'nobody' }],
    ['with a token for another audience', { claims: { aud: 'another' } }],
    ['with a token of another issuer', { claims: { iss: 'https://evil.example' } }],
    ['with a token that has expired', { claims: { iat: hourAgo, exp: hourAgo + 300 } }],
    ['with a token made for another attempt', { claims: { nonce: 'another' } }],
  ];

  it.each(forgeries)('%s', async (_how, forgery) => {
    const visitor = hub.visitor();
    const response = await visitor.signIn(newPerson(), forgery);
    expect(response.statusCode).toBe(400);
    expect(response.body).toContain('We could not confirm who you are. Try to sign in again.');
    expect(response.body).not.toMatch(/OAUTH|node_modules|\bat .*:\d+/);
    expect(visitor.cookies).toEqual({});
    expect(await visitor.viewer()).toBeNull();
  });

  it('with a code for another attempt, without an attempt, or refused by the provider', async () => {
    const visitor = hub.visitor();
    await visitor.leave();
    expect((await visitor.get('/auth/callback?code=one&state=another')).statusCode).toBe(400);
    expect((await hub.visitor().get('/auth/callback?code=one&state=state')).statusCode).toBe(400);
    const refused = hub.visitor();
    const asked = await refused.leave();
    const response = await refused.get(`/auth/callback?error=access_denied&state=${asked.get('state')}`);
    expect(response.statusCode).toBe(400);
  });

  it('by an address that was used before, or with a cookie that was changed', async () => {
    const visitor = hub.visitor();
    const asked = await visitor.leave();
    const kept = { ...visitor.cookies };
    await hub.provider.willSay({ nonce: asked.get('nonce')!, ...newPerson() });
    const address = `/auth/callback?code=one&state=${asked.get('state')}`;
    expect((await visitor.get(address)).statusCode).toBe(302);
    const replay = hub.visitor();
    Object.assign(replay.cookies, kept);
    expect((await replay.get(address)).statusCode).toBe(400);
    const tampering = hub.visitor();
    await tampering.leave();
    tampering.cookies['faelled_sign_in'] = `${tampering.cookies['faelled_sign_in']!.slice(0, -4)}AAAA`;
    expect((await tampering.get(address)).statusCode).toBe(400);
  });

  it('after their access was closed', async () => {
    const ea = newPerson();
    const visitor = hub.visitor();
    await visitor.signIn(ea);
    await hub.shared.graph.write('test.deactivate', (tx) =>
      tx.run(
        {
          name: 'test.deactivate',
          cypher: 'MATCH (p:Person {subject: $sub}) SET p.deactivatedAt = datetime()',
        },
        { sub: ea.sub },
      ),
    );
    const response = await hub.visitor().signIn(ea);
    expect(response.statusCode).toBe(403);
    expect(response.body).toContain('Your access to Fælled has been closed.');
  });

  it('too often from one address', async () => {
    const visitor = hub.visitor();
    const statuses = [];
    for (let n = 0; n < 62; n++) statuses.push((await visitor.get('/auth/callback')).statusCode);
    expect(statuses.slice(0, 60)).toEqual(Array(60).fill(400));
    expect(statuses.slice(60)).toEqual([429, 429]);
  });
});
