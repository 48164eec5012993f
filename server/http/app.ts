import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { RefusalRecorder } from '../modules/audit/audit.refusals.ts';
import { createResolvers } from '../resolvers.ts';
import { createSchema } from '../schema.ts';
import type { Services } from '../services.ts';
import { KnownDocuments, readInterfaceDocuments } from '../shared/graphql/known-documents.ts';
import { RateLimits, type RateSettings } from '../shared/limits/rate-limits.ts';
import { warmUpQueries } from '../warm-up.ts';
import { signInRoutes, type SignInPlace } from './sign-in.routes.ts';
import { clientRoutes } from './client.routes.ts';
import { allowOrigins } from './cross-origin.ts';
import { answerBeforeClosing } from './draining.ts';
import { answerErrors } from './error-reply.ts';
import { exportRoutes } from './export.routes.ts';
import { graphqlRoutes } from './graphql.routes.ts';
import { healthRoutes } from './health.routes.ts';
import { identification } from './identify.ts';
import { securityHeaders } from './security-headers.ts';

export interface AppOptions extends SignInPlace {
  readonly services: Services;
  readonly log: Logger;
  readonly rates: RateSettings;
  /** Whether the interface's own documents are all that the API answers. */
  readonly onlyKnownDocuments: boolean;
  /** Origins whose pages may ask the API, with tokens and without cookies. */
  readonly corsOrigins: readonly string[];
  /** Whether migrations and seeds are in. */
  readonly isPrepared: () => boolean;
}

/** The HTTP server with all its routes, not yet listening. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { services, log, rates, isPrepared, publicUrl, corsOrigins, onlyKnownDocuments: onlyKnown } = options;
  const app = Fastify({ trustProxy: 'loopback', forceCloseConnections: true });
  answerBeforeClosing(app);
  await securityHeaders(app, publicUrl);
  allowOrigins(app, corsOrigins);
  await app.register(compress, { threshold: 4096, encodings: ['br', 'gzip'] });
  const refusals = new RefusalRecorder(services.audit, (error) =>
    log.error({ err: error }, 'a refusal could not be written down'),
  );
  answerErrors(app, refusals, log);
  await app.register(cookie);
  app.decorateRequest('actor');
  app.decorateRequest('actorNow');
  healthRoutes(app, services.graph, isPrepared);
  const schema = createSchema(createResolvers(services));
  const limits = new RateLimits(rates);
  const identify = identification(services.identity, limits, { publicUrl, corsOrigins });
  const known = new KnownDocuments([...readInterfaceDocuments(), ...warmUpQueries]);
  const documents = { known, onlyKnown };
  await graphqlRoutes(app, schema, { identify, rates: limits, refusals, documents, log });
  exportRoutes(app, { schema, identify, rates: limits, audit: services.audit });
  await signInRoutes(app, services.signIn, identify, options);
  await clientRoutes(app);
  return app;
}
