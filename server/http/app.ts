import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { RefusalRecorder } from '../modules/audit/audit.refusals.ts';
import { createResolvers } from '../resolvers.ts';
import { createSchema } from '../schema.ts';
import type { Services } from '../services.ts';
import { DomainError, type ErrorCode } from '../shared/errors/domain-error.ts';
import { unexpected } from '../shared/graphql/format-error.ts';
import { exceeded } from '../shared/graphql/limits.ts';
import { languageOf, type Language } from '../shared/language/language.ts';
import { clientRoutes } from './client.routes.ts';
import { contentSecurityPolicy } from './content-security.ts';
import { exportRoutes } from './export.routes.ts';
import { graphqlRoutes } from './graphql.routes.ts';
import { healthRoutes } from './health.routes.ts';
import { identification } from './identify.ts';

export interface AppOptions {
  readonly services: Services;
  readonly log: Logger;
  /** Whether migrations and seeds are in. */
  readonly isPrepared: () => boolean;
}

/** The HTTP server with all its routes, not yet listening. */
export async function createApp({ services, log, isPrepared }: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({ trustProxy: 'loopback', forceCloseConnections: 'idle' });
  await app.register(helmet, {
    contentSecurityPolicy,
    strictTransportSecurity: false,
  });
  await app.register(compress, { threshold: 4096, encodings: ['br', 'gzip'] });
  const refusals = new RefusalRecorder(services.audit, (error) =>
    log.error({ err: error }, 'a refusal could not be written down'),
  );
  app.setErrorHandler(async (error: FastifyError | DomainError, request, reply) => {
    await refusals.note(request.actor, error, request.routeOptions.url ?? 'http');
    const language = languageOf(request.headers['accept-language']);
    return reply.status(statusOf(error)).send(toBody(error, language, log));
  });
  await app.register(cookie);
  app.decorateRequest('actor');
  healthRoutes(app, services.graph, isPrepared);
  const schema = createSchema(createResolvers(services));
  const identify = identification(services.identity);
  await graphqlRoutes(app, schema, identify, refusals, log);
  exportRoutes(app, { schema, identify, audit: services.audit });
  await clientRoutes(app);
  return app;
}

const statusByCode: Partial<Record<ErrorCode, number>> = {
  ...{ VALIDATION_FAILED: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409 },
  ...{ LIMIT_EXCEEDED: 429, UNAVAILABLE: 503, DEADLINE_EXCEEDED: 504 },
};

function statusOf(error: FastifyError | DomainError): number {
  return error instanceof DomainError ? (statusByCode[error.code] ?? 500) : (error.statusCode ?? 500);
}

/** An error outside GraphQL's own handling, in GraphQL's form, so that clients read one form only. */
function toBody(error: FastifyError | DomainError, language: Language, log: Logger) {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const { sentence, code, details } = exceeded('bodyBytes', {
      da: 'send en mindre forespørgsel',
      en: 'send a smaller request',
    });
    return { errors: [{ message: sentence[language], extensions: { code, ...details } }] };
  }
  if (error instanceof DomainError) {
    const { sentence, code, details } = error;
    return { errors: [{ message: sentence[language], extensions: { code, ...details } }] };
  }
  if ((error.statusCode ?? 500) < 500) {
    return { errors: [{ message: error.message, extensions: { code: 'VALIDATION_FAILED' } }] };
  }
  const id = randomUUID();
  log.error({ err: error, errorId: id }, 'unexpected error in the HTTP server');
  return { errors: [{ message: unexpected(id)![language], extensions: { code: 'INTERNAL', id } }] };
}
