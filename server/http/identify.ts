import type { FastifyRequest } from 'fastify';
import type { IdentityService } from '../modules/identity/identity.service.ts';
import type { Actor } from '../shared/auth/actor.ts';
import { toDomainError } from '../shared/neo4j/errors.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whoever asks; there on routes that identify. */
    actor: Actor;
  }
}

/** A hook that finds out who asks, before anything else is done for them. */
export type Identify = (request: FastifyRequest) => Promise<void>;

/** The cookie of a session. The second name, which browsers hold to https and this host, is used under https. */
export const sessionCookies = ['faelled_session', '__Host-faelled_session'] as const;

export function identification(identity: IdentityService): Identify {
  return async (request) => {
    const { cookies, headers, protocol } = request;
    const session = cookies[sessionCookies[protocol === 'https' ? 1 : 0]];
    try {
      request.actor = await identity.actorOf({ session, authorization: headers.authorization });
    } catch (error) {
      throw toDomainError(error);
    }
  };
}
