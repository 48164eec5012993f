import { randomUUID } from 'node:crypto';
import { newPerson, norddjurs, startHubAtProvider } from '../testkit/provider-hub.ts';

const hub = startHubAtProvider();
const notAnswering = /does not answer.*Id, if you ask somebody for help: [0-9a-f-]{36}/s;

describe('signing in at a provider', () => {
  it('asks for a code with PKCE, state and nonce, to come back to the public address', async () => {
    const asked = Object.fromEntries(await hub.visitor().leave());
    expect(asked).toMatchObject({
      ...{ client_id: hub.provider.clientId, response_type: 'code', scope: 'openid' },
      ...{ code_challenge_method: 'S256', redirect_uri: 'https://hub.example/auth/callback' },
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]!.length).toBeGreaterThan(40);
  });

  it('leads back to where one was, with a cookie that no script reads and no other host sees', async () => {
    const visitor = hub.visitor();
    const response = await visitor.signIn(newPerson());
    expect([response.statusCode, response.headers.location]).toEqual([302, '/mig']);
    const session = response.cookies.find((each) => each.startsWith('__Host-faelled_session='));
    expect(session).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(visitor.cookies['faelled_sign_in']).toBeUndefined();
    expect(await visitor.viewer()).toMatchObject({
      name: 'Ea Eksempel',
      email: 'ea@example.org',
      memberships: [],
    });
  });

  it('makes a member of whoever was invited at an address that the provider has verified', async () => {
    const ea = { ...newPerson(), email: `${randomUUID()}@example.org` };
    const cypher = `
      MATCH (o:Organisation {id: $organisation})
      CREATE (:Invitation {id: $id, email: $email, roles: ['EDITOR'], invitedBy: 'somebody', createdAt: datetime(),
                           expiresAt: datetime() + duration({days: 1})})-[:TO]->(o)`;
    const invitation = { id: `invitation-${randomUUID()}`, email: ea.email, organisation: norddjurs };
    await hub.shared.graph.write('test.invite', (tx) => tx.run({ name: 'test.invite', cypher }, invitation));
    const visitor = hub.visitor();
    await visitor.signIn(ea);
    expect(await visitor.viewer()).toMatchObject({ memberships: [] });
    await visitor.signIn({ ...ea, email_verified: true });
    expect(await visitor.viewer()).toMatchObject({
      memberships: [{ organisation: { id: norddjurs }, roles: ['EDITOR'] }],
    });
  });

  it('makes members of those whose claims say so, also by user info, and follows the claims', async () => {
    const ea = newPerson();
    const visitor = hub.visitor();
    hub.provider.userInfo = { sub: ea.sub, ...(await hub.withRoles('ai-editor', 'ai-dpo', 'HUB_ADMIN')) };
    await visitor.signIn(ea);
    const organisation = { id: norddjurs };
    expect(await visitor.viewer()).toMatchObject({
      memberships: [{ organisation, roles: ['EDITOR', 'DPO'] }],
      actingFor: organisation,
    });
    hub.provider.userInfo = { sub: ea.sub, ...(await hub.withRoles('ai-dpo')) };
    await visitor.signIn(ea);
    expect(await visitor.viewer()).toMatchObject({ memberships: [{ organisation, roles: ['DPO'] }] });
    hub.provider.userInfo = { sub: ea.sub };
    await visitor.signIn(ea);
    expect(await visitor.viewer()).toMatchObject({ memberships: [], actingFor: null });
  });

  it('makes a coordinator only where there are coordinators', async () => {
    const { cvr, realm_access } = await hub.withRoles('ai-dpo', 'ai-coordinator');
    const visitor = hub.visitor();
    await visitor.signIn({ ...newPerson(), cvr: [cvr, 'organisation-kl'], realm_access });
    const { memberships } = (await visitor.viewer<{ memberships: object[] }>())!;
    expect(memberships).toHaveLength(2);
    expect(memberships).toEqual(
      expect.arrayContaining([
        { organisation: { id: norddjurs }, roles: ['DPO'] },
        { organisation: { id: 'organisation-kl' }, roles: ['DPO', 'COORDINATOR'] },
      ]),
    );
    await visitor.signIn({ ...newPerson(), cvr, realm_access: { roles: ['ai-coordinator'] } });
    expect(await visitor.viewer()).toMatchObject({ memberships: [] });
  });

  it('gives a new secret each time, and ends the session before it', async () => {
    const ea = newPerson();
    const visitor = hub.visitor();
    await visitor.signIn(ea);
    const before = hub.visitor();
    Object.assign(before.cookies, visitor.cookies);
    await visitor.signIn(ea);
    expect(visitor.cookies).not.toEqual(before.cookies);
    expect(await before.viewer()).toBeNull();
    expect(await visitor.viewer()).not.toBeNull();
  });

  it('never leads to another site', async () => {
    const visitor = hub.visitor();
    const asked = await visitor.leave('//evil.example');
    await hub.provider.willSay({ nonce: asked.get('nonce')!, ...newPerson() });
    const response = await visitor.get(`/auth/callback?code=one&state=${asked.get('state')}`);
    expect(response.headers.location).toBe('/');
  });
});

describe('a provider that does not answer', () => {
  it('is told in one sentence with an id, and asked again the next time', async () => {
    const visitor = hub.visitor();
    const asked = await visitor.leave();
    await hub.provider.willSay({ nonce: asked.get('nonce')!, ...newPerson() });
    hub.provider.isDown = true;
    const response = await visitor.get(`/auth/callback?code=one&state=${asked.get('state')}`);
    expect(response.statusCode).toBe(503);
    expect(response.body).toMatch(notAnswering);
    hub.provider.isDown = false;
    expect((await visitor.signIn(newPerson())).statusCode).toBe(302);
  });
});

describe('a provider that does not answer when it is looked up', () => {
  const late = startHubAtProvider();

  it('is told as well, and looked up again the next time, while the rest of the hub answers', async () => {
    late.provider.isDown = true;
    const visitor = late.visitor();
    const response = await visitor.get('/auth/login?return=/mig');
    expect(response.statusCode).toBe(503);
    expect(response.body).toMatch(notAnswering);
    expect(await visitor.viewer()).toBeNull();
    late.provider.isDown = false;
    expect((await visitor.signIn(newPerson())).statusCode).toBe(302);
  });
});
