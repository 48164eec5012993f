import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Credentials, IdentityService } from '../modules/identity/identity.service.ts';
import { actorLabel, anonymous, type Actor } from '../shared/auth/actor.ts';
import { LimitExceeded } from '../shared/errors/domain-error.ts';
import { addressOf } from '../shared/limits/address.ts';
import type { RateLimits } from '../shared/limits/rate-limits.ts';
import { toDomainError } from '../shared/neo4j/errors.ts';
import { isFromAllowed } from './cross-origin.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whoever asks; there on routes that identify. */
    actor: Actor;
    /** Finds out anew who asks; as `actor`. Throws Unauthenticated when the token has ended meanwhile. */
    actorNow: () => Promise<Actor>;
  }
}

/** Where the hub is reached, and from which other origins it may be asked. */
interface Place {
  readonly publicUrl?: string | undefined;
  readonly corsOrigins?: readonly string[];
}

/** A hook that finds out who asks, before anything else is done for them. */
export type Identify = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** The cookie of a session. The second name, which browsers hold to https and this host, is used under https. */
export const sessionCookies = ['faelled_session', '__Host-faelled_session'] as const;

/** The header with which a page says that it asks by itself, as it does now and then for what is new. */
const unattendedHeader = 'faelled-unattended';

/** Whether people reach the hub by https, there where they do or at the proxy before it. */
export function isHttps({ protocol }: FastifyRequest, publicUrl: string | undefined): boolean {
  return (publicUrl === undefined ? protocol : new URL(publicUrl).protocol.slice(0, -1)) === 'https';
}

export function sessionCookieOf(request: FastifyRequest, publicUrl: string | undefined): string {
  return sessionCookies[isHttps(request, publicUrl) ? 1 : 0];
}

/** Finds out who asks, and whether they may ask that much. What is answered is for them, so nobody keeps it on the way. */
export function identification(
  identity: IdentityService,
  rates: RateLimits,
  { publicUrl, corsOrigins = [] }: Place = {},
): Identify {
  const recognised = async (ip: string, credentials: Credentials): Promise<Actor> => {
    await rates.admitUnproven(addressOf(ip));
    const actor = await identity.actorOf(credentials);
    if (actor.kind !== 'anonymous') await rates.wasProven(addressOf(ip));
    return actor;
  };
  return async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const isElsewhere = isFromAllowed(request, corsOrigins);
    const session = isElsewhere ? undefined : request.cookies[sessionCookieOf(request, publicUrl)];
    const { authorization } = request.headers;
    const hasCredentials = session !== undefined || authorization !== undefined;
    const isUnattended = request.headers[unattendedHeader] !== undefined;
    const credentials = { session, authorization, isUnattended };
    request.actorNow = () => (hasCredentials ? identity.actorOf(credentials) : Promise.resolve(anonymous));
    try {
      request.actor = hasCredentials ? await recognised(request.ip, credentials) : anonymous;
      await rates.admitRequest(callerOf(request));
    } catch (error) {
      if (error instanceof LimitExceeded) {
        void reply.header('retry-after', String(error.details['retryAfterSeconds']));
      }
      throw toDomainError(error);
    }
  };
}

/** Whom a request counts for: the person or token, and the address where nobody has signed in. */
export function callerOf({ actor, ip }: FastifyRequest): string {
  return actor.kind === 'anonymous' ? addressOf(ip) : actorLabel(actor);
}
