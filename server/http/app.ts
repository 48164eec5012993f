import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { createResolvers } from '../resolvers.ts';
import { createSchema } from '../schema.ts';
import type { Services } from '../services.ts';
import type { DomainError } from '../shared/errors/domain-error.ts';
import { languageOf } from '../shared/language/language.ts';
import { signInRoutes, type SignInPlace } from './sign-in.routes.ts';
import { clientRoutes } from './client.routes.ts';
import { contentSecurityPolicy } from './content-security.ts';
import { statusOf, toBody } from './error-reply.ts';
import { exportRoutes } from './export.routes.ts';
import { graphqlRoutes } from './graphql.routes.ts';
import { healthRoutes } from './health.routes.ts';
import { identification } from './identify.ts';

export interface AppOptions extends SignInPlace {
  readonly services: Services;
  readonly log: Logger;
  /** Whether migrations and seeds are in. */
  readonly isPrepared: () => boolean;
}

/** The HTTP server with all its routes, not yet listening. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { services, log, isPrepared, publicUrl } = options;
  const app = Fastify({ trustProxy: 'loopback', forceCloseConnections: 'idle' });
  await app.register(helmet, {
    contentSecurityPolicy,
    strictTransportSecurity: false,
  });
  await app.register(compress, { threshold: 4096, encodings: ['br', 'gzip'] });
  app.setErrorHandler((error: FastifyError | DomainError, { headers }, reply) =>
    reply.status(statusOf(error)).send(toBody(error, languageOf(headers['accept-language']), log)),
  );
  await app.register(cookie);
  app.decorateRequest('actor');
  healthRoutes(app, services.graph, isPrepared);
  const schema = createSchema(createResolvers(services));
  const identify = identification(services.identity, publicUrl);
  await graphqlRoutes(app, schema, identify, log);
  exportRoutes(app, schema, identify);
  await signInRoutes(app, services.signIn, identify, options);
  await clientRoutes(app);
  return app;
}
