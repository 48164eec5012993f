import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { graphqlRoutes } from '../../server/http/graphql.routes.ts';
import { identification } from '../../server/http/identify.ts';
import { signInRoutes } from '../../server/http/sign-in.routes.ts';
import type { ClaimSettings } from '../../server/modules/identity/claims.ts';
import { RefusalRecorder } from '../../server/modules/audit/audit.refusals.ts';
import { createResolvers } from '../../server/resolvers.ts';
import { createSchema } from '../../server/schema.ts';
import { RateLimits } from '../../server/shared/limits/rate-limits.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { ProviderStub, type Forgery } from '../testkit/provider-stub.ts';

const shared = joinSharedGraph();
const provider = new ProviderStub();
const claims: ClaimSettings = {
  ...{ name: 'name', email: 'email', organisation: 'cvr', roles: 'realm_access.roles' },
  roleMap: new Map([
    ['ai-editor', 'EDITOR'],
    ['ai-dpo', 'DPO'],
  ]),
  hubAdmins: [],
};
let app: FastifyInstance;
let origin = '';

beforeAll(async () => {
  await provider.start();
  const { issuer, clientId } = provider;
  const settings = { issuer, clientId, clientSecret: 'secret', scopes: 'openid', claims, demo: false };
  const publicUrl = 'https://hub.example';
  const log = pino({ level: 'silent' });
  const { identity, signIn, audit } = shared.services;
  const rates = new RateLimits({ requestsPerMinute: 0, costPerMinute: 0 });
  const identify = identification(identity, rates, publicUrl);
  app = Fastify({ trustProxy: 'loopback' });
  await app.register(cookie);
  app.decorateRequest('actor');
  const refusals = new RefusalRecorder(audit, () => undefined);
  const schema = createSchema(createResolvers(shared.services));
  await graphqlRoutes(app, schema, { identify, rates, refusals, log });
  const signInBy = { kind: 'provider', provider: settings } as const;
  await signInRoutes(app, signIn, identify, { host: 'localhost', publicUrl, signInBy, log });
  origin = await app.listen({ host: '127.0.0.1', port: 0 });
}, 60_000);
afterAll(async () => {
  await app.close();
  provider.stop();
});
beforeEach(() => {
  provider.isDown = false;
  provider.userInfo = {};
});

let visitors = 0;

/** A browser as far as signing in needs one: it keeps cookies, and has an address of its own. */
class Visitor {
  readonly cookies: Record<string, string> = {};
  readonly #address = `10.0.0.${++visitors}`;

  get(url: string) {
    return this.#send(url, {});
  }

  post(url: string, payload?: object, headers = {}) {
    const body = payload && { body: JSON.stringify(payload) };
    const type = payload && { 'content-type': 'application/json', accept: 'application/json' };
    return this.#send(url, { method: 'POST', ...body, headers: { ...type, ...headers } });
  }

  /** Leaves for the provider; answers what it was told. */
  async leave(returnTo = '/mig') {
    const { statusCode, headers } = await this.get(`/auth/login?return=${encodeURIComponent(returnTo)}`);
    expect(statusCode).toBe(302);
    return new URL(headers.location!).searchParams;
  }

  /** The whole way; the provider says this of them. */
  async signIn(said: Record<string, unknown>, forgery?: Forgery) {
    const asked = await this.leave();
    await provider.willSay({ nonce: asked.get('nonce')!, ...said }, forgery);
    return this.get(`/auth/callback?code=one&state=${asked.get('state')}`);
  }

  async viewer<Viewer>(): Promise<Viewer | null> {
    const query = '{ viewer { id name email memberships { organisation { id } roles } actingFor { id } } }';
    const { data } = (await this.post('/graphql', { query })).json<{ data: { viewer: Viewer | null } }>();
    return data.viewer;
  }

  async #send(url: string, init: RequestInit & { headers?: object }) {
    const cookie = Object.entries(this.cookies).map(([name, value]) => `${name}=${value}`);
    const own = { accept: 'text/html', 'accept-language': 'en', 'x-forwarded-for': this.#address };
    const headers = { ...own, cookie: cookie.join('; '), ...init.headers };
    const response = await fetch(new URL(url, origin), { ...init, headers, redirect: 'manual' });
    const cookies = response.headers.getSetCookie();
    for (const [, name, value] of cookies.map((each) => /^([^=]+)=([^;]*)/.exec(each)!)) {
      if (value === '') delete this.cookies[name!];
      else this.cookies[name!] = value!;
    }
    const body = await response.text();
    const json = <Body>() => JSON.parse(body) as Body;
    const location = response.headers.get('location') ?? undefined;
    return { statusCode: response.status, headers: { location }, body, json, cookies };
  }
}

const person = () => ({ sub: randomUUID(), name: 'Ea Eksempel', email: 'ea@example.org' });
const norddjurs = 'organisation-municipality-0707';
const cvrOf = async (id: string) => {
  const [row] = await shared.rows<{ cvr: string }>('MATCH (o:Organisation {id: $id}) RETURN o.cvr AS cvr', {
    id,
  });
  return row!.cvr;
};
const withRoles = async (...roles: string[]) => ({ cvr: await cvrOf(norddjurs), realm_access: { roles } });

describe('signing in at a provider', () => {
  it('asks for a code with PKCE, state and nonce, to come back to the public address', async () => {
    const asked = Object.fromEntries(await new Visitor().leave());
    expect(asked).toMatchObject({
      ...{ client_id: provider.clientId, response_type: 'code', scope: 'openid' },
      ...{ code_challenge_method: 'S256', redirect_uri: 'https://hub.example/auth/callback' },
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]!.length).toBeGreaterThan(40);
  });

  it('leads back to where one was, with a cookie that no script reads and no other host sees', async () => {
    const visitor = new Visitor();
    const response = await visitor.signIn(person());
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
    const ea = { ...person(), email: `${randomUUID()}@example.org` };
    const cypher = `
      MATCH (o:Organisation {id: $organisation})
      CREATE (:Invitation {id: $id, email: $email, roles: ['EDITOR'], invitedBy: 'somebody', createdAt: datetime(),
                           expiresAt: datetime() + duration({days: 1})})-[:TO]->(o)`;
    const invitation = { id: `invitation-${randomUUID()}`, email: ea.email, organisation: norddjurs };
    await shared.graph.write('test.invite', (tx) => tx.run({ name: 'test.invite', cypher }, invitation));
    const visitor = new Visitor();
    await visitor.signIn(ea);
    expect(await visitor.viewer()).toMatchObject({ memberships: [] });
    await visitor.signIn({ ...ea, email_verified: true });
    expect(await visitor.viewer()).toMatchObject({
      memberships: [{ organisation: { id: norddjurs }, roles: ['EDITOR'] }],
    });
  });

  it('makes members of those whose claims say so, also by user info, and follows the claims', async () => {
    const ea = person();
    const visitor = new Visitor();
    provider.userInfo = { sub: ea.sub, ...(await withRoles('ai-editor', 'ai-dpo', 'HUB_ADMIN')) };
    await visitor.signIn(ea);
    const organisation = { id: norddjurs };
    expect(await visitor.viewer()).toMatchObject({
      memberships: [{ organisation, roles: ['EDITOR', 'DPO'] }],
      actingFor: organisation,
    });
    provider.userInfo = { sub: ea.sub, ...(await withRoles('ai-dpo')) };
    await visitor.signIn(ea);
    expect(await visitor.viewer()).toMatchObject({ memberships: [{ organisation, roles: ['DPO'] }] });
    provider.userInfo = { sub: ea.sub };
    await visitor.signIn(ea);
    expect(await visitor.viewer()).toMatchObject({ memberships: [], actingFor: null });
  });

  it('gives a new secret each time, and ends the session before it', async () => {
    const ea = person();
    const visitor = new Visitor();
    await visitor.signIn(ea);
    const before = new Visitor();
    Object.assign(before.cookies, visitor.cookies);
    await visitor.signIn(ea);
    expect(visitor.cookies).not.toEqual(before.cookies);
    expect(await before.viewer()).toBeNull();
    expect(await visitor.viewer()).not.toBeNull();
  });

  it('never leads to another site', async () => {
    const visitor = new Visitor();
    const asked = await visitor.leave('//evil.example');
    await provider.willSay({ nonce: asked.get('nonce')!, ...person() });
    const response = await visitor.get(`/auth/callback?code=one&state=${asked.get('state')}`);
    expect(response.headers.location).toBe('/');
  });
});

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
    const visitor = new Visitor();
    const response = await visitor.signIn(person(), forgery);
    expect(response.statusCode).toBe(400);
    expect(response.body).toContain('We could not confirm who you are. Try to sign in again.');
    expect(response.body).not.toMatch(/OAUTH|node_modules|\bat .*:\d+/);
    expect(visitor.cookies).toEqual({});
    expect(await visitor.viewer()).toBeNull();
  });

  it('with a code for another attempt, without an attempt, or refused by the provider', async () => {
    const visitor = new Visitor();
    await visitor.leave();
    expect((await visitor.get('/auth/callback?code=one&state=another')).statusCode).toBe(400);
    expect((await new Visitor().get('/auth/callback?code=one&state=state')).statusCode).toBe(400);
    const refused = new Visitor();
    const asked = await refused.leave();
    const response = await refused.get(`/auth/callback?error=access_denied&state=${asked.get('state')}`);
    expect(response.statusCode).toBe(400);
  });

  it('by an address that was used before, or with a cookie that was changed', async () => {
    const visitor = new Visitor();
    const asked = await visitor.leave();
    const kept = { ...visitor.cookies };
    await provider.willSay({ nonce: asked.get('nonce')!, ...person() });
    const address = `/auth/callback?code=one&state=${asked.get('state')}`;
    expect((await visitor.get(address)).statusCode).toBe(302);
    const replay = new Visitor();
    Object.assign(replay.cookies, kept);
    expect((await replay.get(address)).statusCode).toBe(400);
    const tampering = new Visitor();
    await tampering.leave();
    tampering.cookies['faelled_sign_in'] = `${tampering.cookies['faelled_sign_in']!.slice(0, -4)}AAAA`;
    expect((await tampering.get(address)).statusCode).toBe(400);
  });

  it('after their access was closed', async () => {
    const ea = person();
    const visitor = new Visitor();
    await visitor.signIn(ea);
    await shared.graph.write('test.deactivate', (tx) =>
      tx.run(
        {
          name: 'test.deactivate',
          cypher: 'MATCH (p:Person {subject: $sub}) SET p.deactivatedAt = datetime()',
        },
        { sub: ea.sub },
      ),
    );
    const response = await new Visitor().signIn(ea);
    expect(response.statusCode).toBe(403);
    expect(response.body).toContain('Your access to Fælled has been closed.');
  });

  it('too often from one address', async () => {
    const visitor = new Visitor();
    const statuses = [];
    for (let n = 0; n < 62; n++) statuses.push((await visitor.get('/auth/callback')).statusCode);
    expect(statuses.slice(0, 60)).toEqual(Array(60).fill(400));
    expect(statuses.slice(60)).toEqual([429, 429]);
  });
});

describe('a provider that does not answer', () => {
  it('is told in one sentence with an id, and asked again the next time', async () => {
    const visitor = new Visitor();
    const asked = await visitor.leave();
    await provider.willSay({ nonce: asked.get('nonce')!, ...person() });
    provider.isDown = true;
    const response = await visitor.get(`/auth/callback?code=one&state=${asked.get('state')}`);
    expect(response.statusCode).toBe(503);
    expect(response.body).toMatch(/does not answer.*Id, if you ask somebody for help: [0-9a-f-]{36}/s);
    provider.isDown = false;
    expect((await visitor.signIn(person())).statusCode).toBe(302);
  });
});

describe('signing out', () => {
  it('ends the session, and leads to the provider to end its own', async () => {
    const visitor = new Visitor();
    await visitor.signIn(person());
    const kept = new Visitor();
    Object.assign(kept.cookies, visitor.cookies);
    const response = await visitor.post('/auth/logout', undefined, { origin: 'https://hub.example' });
    expect(response.statusCode).toBe(200);
    const location = new URL(response.json<{ location: string }>().location);
    expect(location.href).toMatch(`${provider.issuer}/end?`);
    expect(location.searchParams.get('post_logout_redirect_uri')).toBe('https://hub.example');
    expect(await kept.viewer()).toBeNull();
  });

  it.each([{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }])(
    'is refused from %j',
    async (from) => {
      const visitor = new Visitor();
      await visitor.signIn(person());
      expect((await visitor.post('/auth/logout', undefined, from)).statusCode).toBe(403);
      expect(await visitor.viewer()).not.toBeNull();
    },
  );

  it('everywhere ends every session', async () => {
    const ea = person();
    const [here, there] = [new Visitor(), new Visitor()];
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
    const visitor = new Visitor();
    await visitor.signIn({ ...person(), ...(await withRoles('ai-dpo')) });
    const { id } = (await visitor.viewer<{ id: string }>())!;
    await visitor.post('/auth/logout');
    const events = await shared.rows<{ kind: string }>(
      'MATCH (e:AuditEvent {actor: $id}) RETURN e.kind AS kind ORDER BY e.sequence',
      { id },
    );
    expect(events.map(({ kind }) => kind)).toEqual(['member.joined', 'session.started', 'session.ended']);
    await new Visitor().signIn(person(), { signedBy: 'stranger' });
    const refused = await shared.rows<{ details: string }>(
      "MATCH (e:AuditEvent {kind: 'session.refused'}) RETURN e.details AS details ORDER BY e.sequence DESC LIMIT 1",
    );
    expect(refused[0]!.details).toMatch(/"reason":"\w+"/);
  });
});

describe('acting for an organisation', () => {
  const query = `mutation ($organisation: ID!) {
    actFor(input: { organisation: $organisation }) { errors { field code } viewer { actingFor { id } } } }`;

  it('is for one’s own only, and for who is signed in', async () => {
    const visitor = new Visitor();
    await visitor.signIn({ ...person(), ...(await withRoles('ai-dpo')) });
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
    expect(await actFor(new Visitor(), norddjurs)).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });
});
