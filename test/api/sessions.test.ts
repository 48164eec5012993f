import { newPerson, norddjurs, startHubAtProvider, type Visitor } from '../testkit/provider-hub.ts';

const hub = startHubAtProvider();

describe('signing out', () => {
  it('ends the session, and leads to the provider to end its own', async () => {
    const visitor = hub.visitor();
    await visitor.signIn(newPerson());
    const kept = hub.visitor();
    Object.assign(kept.cookies, visitor.cookies);
    const response = await visitor.post('/auth/logout', undefined, { origin: 'https://hub.example' });
    expect(response.statusCode).toBe(200);
    const location = new URL(response.json<{ location: string }>().location);
    expect(location.href).toMatch(`${hub.provider.issuer}/end?`);
    expect(location.searchParams.get('post_logout_redirect_uri')).toBe('https://hub.example');
    expect(await kept.viewer()).toBeNull();
  });

  it.each([{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }])(
    'is refused from %j',
    async (from) => {
      const visitor = hub.visitor();
      await visitor.signIn(newPerson());
      expect((await visitor.post('/auth/logout', undefined, from)).statusCode).toBe(403);
      expect(await visitor.viewer()).not.toBeNull();
    },
  );

  it('everywhere ends every session', async () => {
    const ea = newPerson();
    const [here, there] = [hub.visitor(), hub.visitor()];
    await here.signIn(ea);
    await there.signIn(ea);
    const query = 'mutation { signOutEverywhere { errors { message } viewer { id } } }';
    expect((await here.post('/graphql', { query })).json()).toEqual({
      data: { signOutEverywhere: { errors: [], viewer: null } },
    });
    expect([await here.viewer(), await there.viewer()]).toEqual([null, null]);
  });
});

describe('the audit trail', () => {
  it('says who came and went, and that somebody was refused', async () => {
    const visitor = hub.visitor();
    await visitor.signIn({ ...newPerson(), ...(await hub.withRoles('ai-dpo')) });
    const { id } = (await visitor.viewer<{ id: string }>())!;
    await visitor.post('/auth/logout');
    const events = await hub.shared.rows<{ kind: string }>(
      'MATCH (e:AuditEvent {actor: $id}) RETURN e.kind AS kind ORDER BY e.sequence',
      { id },
    );
    expect(events.map(({ kind }) => kind)).toEqual(['member.joined', 'session.started', 'session.ended']);
    await hub.visitor().signIn(newPerson(), { signedBy: 'stranger' });
    const refused = await hub.shared.rows<{ details: string }>(
      "MATCH (e:AuditEvent {kind: 'session.refused'}) RETURN e.details AS details ORDER BY e.sequence DESC LIMIT 1",
    );
    expect(refused[0]!.details).toMatch(/"reason":"[\w-]+"/);
  });
});

describe('acting for an organisation', () => {
  const query = `mutation ($organisation: ID!) {
    actFor(input: { organisation: $organisation }) { errors { field code } viewer { actingFor { id } } } }`;

  it('is for one’s own only, and for who is signed in', async () => {
    const visitor = hub.visitor();
    await visitor.signIn({ ...newPerson(), ...(await hub.withRoles('ai-dpo')) });
    const actFor = async (by: Visitor, organisation: string) =>
      (await by.post('/graphql', { query, variables: { organisation } })).json<object>();
    expect(await actFor(visitor, norddjurs)).toEqual({
      data: { actFor: { errors: [], viewer: { actingFor: { id: norddjurs } } } },
    });
    for (const organisation of ['organisation-kl', 'organisation-nowhere']) {
      expect(await actFor(visitor, organisation)).toEqual({
        data: { actFor: { errors: [{ field: 'organisation', code: 'VALIDATION_FAILED' }], viewer: null } },
      });
    }
    expect(await actFor(hub.visitor(), norddjurs)).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });
});
