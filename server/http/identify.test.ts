import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Credentials, IdentityService } from '../modules/identity/identity.service.ts';
import { anonymous, type Actor } from '../shared/auth/actor.ts';
import type { DomainError } from '../shared/errors/domain-error.ts';
import { Unauthenticated } from '../shared/errors/domain-error.ts';
import { RateLimits } from '../shared/limits/rate-limits.ts';
import { identification } from './identify.ts';

const known: Actor = { kind: 'service', tokenId: 'token-known', memberships: [] };
const limit = 3;
let lookups = 0;

const identity = {
  actorOf({ authorization, session }: Credentials): Promise<Actor> {
    lookups++;
    if (authorization === 'Bearer known') return Promise.resolve(known);
    if (authorization === undefined) return Promise.resolve(session === 'known' ? known : anonymous);
    return Promise.reject(new Unauthenticated({ da: 'ukendt', en: 'unknown' }));
  },
} as unknown as IdentityService;

/** What requests come to: a code of an error, or who asked. */
function caller(requestsPerMinute = limit) {
  const identify = identification(identity, new RateLimits({ requestsPerMinute, costPerMinute: 0 }));
  return async (headers: { authorization?: string; session?: string }, ip = '192.0.2.1') => {
    const { session, ...rest } = headers;
    const cookies = session === undefined ? {} : { faelled_session: session };
    const request = { ip, protocol: 'http', cookies, headers: rest } as unknown as FastifyRequest;
    try {
      await identify(request, { header: () => undefined } as unknown as FastifyReply);
      return request.actor.kind;
    } catch (error) {
      return (error as DomainError).code;
    }
  };
}

beforeEach(() => (lookups = 0));

describe('whoever tries out made-up credentials', () => {
  it.each([
    ['tokens that nobody knows', { authorization: 'Bearer made-up' }, 'UNAUTHENTICATED'],
    ['headers that hold no token', { authorization: 'Basic bad' }, 'UNAUTHENTICATED'],
    ['cookies that nobody knows', { session: 'made-up' }, 'anonymous'],
  ])('is stopped before they are looked up: %s', async (_what, headers, outcome) => {
    const ask = caller();
    const outcomes = [];
    for (let i = 0; i < limit + 2; i++) outcomes.push(await ask(headers));
    expect(outcomes).toEqual([...Array<string>(limit).fill(outcome), 'LIMIT_EXCEEDED', 'LIMIT_EXCEEDED']);
    expect(lookups).toBe(limit);
    expect(await ask({ authorization: 'Bearer known' })).toBe('LIMIT_EXCEEDED');
    expect(await ask({ authorization: 'Bearer known' }, '192.0.2.2')).toBe('service');
    expect(lookups).toBe(limit + 1);
  });

  it('takes all the attempts of their network with them in IPv6', async () => {
    const ask = caller();
    for (let i = 0; i < limit; i++) await ask({ authorization: 'Bearer made-up' }, `2001:db8::${i}`);
    expect(await ask({ authorization: 'Bearer made-up' }, '2001:db8::ffff')).toBe('LIMIT_EXCEEDED');
  });
});

describe('those who are recognised', () => {
  it('count for themselves, however many share an address', async () => {
    const ask = caller(limit);
    for (let i = 0; i < limit; i++) expect(await ask({ authorization: 'Bearer known' })).toBe('service');
    expect(await ask({ authorization: 'Bearer known' })).toBe('LIMIT_EXCEEDED');
    expect(await ask({ session: 'made-up' })).toBe('anonymous');
  });

  it('are not kept out by those who ask without signing in', async () => {
    const ask = caller();
    for (let i = 0; i < limit + 1; i++) await ask({});
    expect(await ask({})).toBe('LIMIT_EXCEEDED');
    expect(await ask({ session: 'known' })).toBe('service');
  });
});
