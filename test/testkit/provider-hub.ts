import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { graphqlRoutes } from '../../server/http/graphql.routes.ts';
import { identification } from '../../server/http/identify.ts';
import { signInRoutes } from '../../server/http/sign-in.routes.ts';
import { RefusalRecorder } from '../../server/modules/audit/audit.refusals.ts';
import type { ClaimSettings } from '../../server/modules/identity/claims.ts';
import type { ProviderSettings } from '../../server/modules/identity/identity-provider.ts';
import { createResolvers } from '../../server/resolvers.ts';
import { createSchema } from '../../server/schema.ts';
import { KnownDocuments } from '../../server/shared/graphql/known-documents.ts';
import { RateLimits } from '../../server/shared/limits/rate-limits.ts';
import { joinSharedGraph, type SharedGraph } from './graph.ts';
import { ProviderStub, type Forgery } from './provider-stub.ts';

const claims: ClaimSettings = {
  ...{ name: 'name', email: 'email', organisation: 'cvr', roles: 'realm_access.roles' },
  roleMap: new Map([
    ['ai-editor', 'EDITOR'],
    ['ai-dpo', 'DPO'],
    ['ai-coordinator', 'COORDINATOR'],
  ]),
  hubAdmins: [],
};

export const norddjurs = 'organisation-municipality-0707';

/** What a provider says of somebody who has not been there before. */
export const newPerson = () => ({ sub: randomUUID(), name: 'Ea Eksempel', email: 'ea@example.org' });

/** A hub at `https://hub.example`, where people sign in at a provider that does as it is told. */
export class ProviderHub {
  readonly provider = new ProviderStub();
  #app: FastifyInstance | undefined;
  #origin = '';
  #visitors = 0;

  constructor(readonly shared: SharedGraph) {}

  async start(): Promise<void> {
    await this.provider.start();
    const { issuer, clientId } = this.provider;
    const settings = { issuer, clientId, clientSecret: 'secret', scopes: 'openid', claims, demo: false };
    this.#app = await createApi(this.shared, settings);
    this.#origin = await this.#app.listen({ host: '127.0.0.1', port: 0 });
  }

  async stop(): Promise<void> {
    await this.#app?.close();
    this.provider.stop();
  }

  /** Somebody with a browser and an address of their own. */
  visitor(): Visitor {
    return new Visitor(this.#origin, `10.0.0.${++this.#visitors}`, this.provider);
  }

  /** The claims of somebody with these roles in Norddjurs. */
  async withRoles(...roles: string[]) {
    const cypher = 'MATCH (o:Organisation {id: $id}) RETURN o.cvr AS cvr';
    const [row] = await this.shared.rows<{ cvr: string }>(cypher, { id: norddjurs });
    return { cvr: row!.cvr, realm_access: { roles } };
  }
}

/** The hub's API and its sign-in, without its pages. */
async function createApi({ services }: SharedGraph, provider: ProviderSettings): Promise<FastifyInstance> {
  const { identity, signIn, audit } = services;
  const [publicUrl, log] = ['https://hub.example', pino({ level: 'silent' })];
  const rates = new RateLimits({ requestsPerMinute: 0, costPerMinute: 0 });
  const identify = identification(identity, rates, { publicUrl });
  const refusals = new RefusalRecorder(audit, () => undefined);
  const documents = { known: new KnownDocuments([]), onlyKnown: false };
  const app = Fastify({ trustProxy: 'loopback' });
  await app.register(cookie);
  app.decorateRequest('actor');
  app.decorateRequest('actorNow');
  const schema = createSchema(createResolvers(services));
  await graphqlRoutes(app, schema, { identify, rates, refusals, documents, log });
  const signInBy = { kind: 'provider', provider } as const;
  await signInRoutes(app, signIn, identify, { host: 'localhost', publicUrl, signInBy, log });
  return app;
}

/** Starts such a hub before the tests of this file, and stops it after them. */
export function startHubAtProvider(): ProviderHub {
  const hub = new ProviderHub(joinSharedGraph());
  beforeAll(() => hub.start(), 60_000);
  afterAll(() => hub.stop());
  beforeEach(() => {
    hub.provider.isDown = false;
    hub.provider.userInfo = {};
  });
  return hub;
}

/** A browser as far as signing in needs one: it keeps cookies, and has an address of its own. */
export class Visitor {
  readonly cookies: Record<string, string> = {};

  constructor(
    private readonly origin: string,
    private readonly address: string,
    private readonly provider: ProviderStub,
  ) {}

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
    await this.provider.willSay({ nonce: asked.get('nonce')!, ...said }, forgery);
    return this.get(`/auth/callback?code=one&state=${asked.get('state')}`);
  }

  async viewer<Viewer>(): Promise<Viewer | null> {
    const query = '{ viewer { id name email memberships { organisation { id } roles } actingFor { id } } }';
    const { data } = (await this.post('/graphql', { query })).json<{ data: { viewer: Viewer | null } }>();
    return data.viewer;
  }

  async #send(url: string, init: RequestInit & { headers?: object }) {
    const cookie = Object.entries(this.cookies).map(([name, value]) => `${name}=${value}`);
    const own = { accept: 'text/html', 'accept-language': 'en', 'x-forwarded-for': this.address };
    const headers = { ...own, cookie: cookie.join('; '), ...init.headers };
    const response = await fetch(new URL(url, this.origin), { ...init, headers, redirect: 'manual' });
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
