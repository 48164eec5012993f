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
    const { id } = (await here.viewer<{ id: string }>())!;
    const query = 'mutation { signOutEverywhere { errors { message } viewer { id } } }';
    expect((await here.post('/graphql', { query })).json()).toEqual({
      data: { signOutEverywhere: { errors: [], viewer: null } },
    });
    expect([await here.viewer(), await there.viewer()]).toEqual([null, null]);
    const cypher = `MATCH (e:AuditEvent {kind: 'session.all-ended', actor: $id}) RETURN e.kind AS kind`;
    expect(await hub.shared.rows(cypher, { id })).toHaveLength(1);
  });
});

describe('a session', () => {
  const signedIn = async () => {
    const visitor = hub.visitor();
    await visitor.signIn(newPerson());
    const { id } = (await visitor.viewer<{ id: string }>())!;
    return { visitor, id };
  };
  const since = async (id: string, times: Record<string, string>) => {
    const cypher = `MATCH (s:Session)-[:OF]->(:Person {id: $id})
      SET s.lastSeenAt = datetime() - duration($seen), s.createdAt = datetime() - duration($began)`;
    await hub.shared.graph.write('test.age', (tx) => tx.run({ name: 'test.age', cypher }, { id, ...times }));
  };
  const unusedMinutes = async (id: string) => {
    const cypher = `MATCH (s:Session)-[:OF]->(:Person {id: $id})
      RETURN duration.inSeconds(s.lastSeenAt, datetime()).seconds / 60 AS minutes`;
    return (await hub.shared.rows<{ minutes: number }>(cypher, { id }))[0]!.minutes;
  };

  it('ends when it was not used for two hours, and lasts on when it was', async () => {
    const { visitor, id } = await signedIn();
    await since(id, { seen: 'PT1H59M', began: 'PT2H' });
    expect(await visitor.viewer()).not.toBeNull();
    expect(await unusedMinutes(id)).toBe(0);
    await since(id, { seen: 'PT2H1S', began: 'PT3H' });
    expect(await visitor.viewer()).toBeNull();
  });

  it('is not used by a page that asks by itself', async () => {
    const { visitor, id } = await signedIn();
    await since(id, { seen: 'PT30M', began: 'PT1H' });
    const query = '{ viewer { id } }';
    const { json } = await visitor.post('/graphql', { query }, { 'faelled-unattended': '?1' });
    expect(json()).toEqual({ data: { viewer: { id } } });
    expect(await unusedMinutes(id)).toBe(30);
  });

  it('ends after twelve hours, however much it is used', async () => {
    const { visitor, id } = await signedIn();
    await since(id, { seen: 'PT0S', began: 'PT11H59M' });
    expect(await visitor.viewer()).not.toBeNull();
    await since(id, { seen: 'PT0S', began: 'PT12H1S' });
    expect(await visitor.viewer()).toBeNull();
  });

  it('is nobody’s when its cookie was changed', async () => {
    const { visitor } = await signedIn();
    const name = '__Host-faelled_session';
    const [first, ...rest] = visitor.cookies[name]!;
    visitor.cookies[name] = [first === 'A' ? 'B' : 'A', ...rest].join('');
    expect(await visitor.viewer()).toBeNull();
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
