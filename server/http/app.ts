import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { createResolvers } from '../resolvers.ts';
import { createSchema } from '../schema.ts';
import type { Services } from '../services.ts';
import type { Sentence } from '../shared/errors/sentences.ts';
import { unexpected } from '../shared/graphql/format-error.ts';
import { exceeded } from '../shared/graphql/limits.ts';
import { languageOf, type Language } from '../shared/language/language.ts';
import { clientRoutes } from './client.routes.ts';
import { contentSecurityPolicy } from './content-security.ts';
import { exportRoutes } from './export.routes.ts';
import { graphqlRoutes } from './graphql.routes.ts';
import { healthRoutes } from './health.routes.ts';

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
  app.setErrorHandler((error: FastifyError, { headers }, reply) =>
    reply.status(error.statusCode ?? 500).send(toBody(error, languageOf(headers['accept-language']), log)),
  );
  healthRoutes(app, services.graph, isPrepared);
  const schema = createSchema(createResolvers(services));
  await graphqlRoutes(app, schema, log);
  exportRoutes(app, schema);
  await clientRoutes(app);
  return app;
}

/** What Fastify cannot read as a request of the API, and the mend. */
const bodyMistakes: Record<string, Sentence> = {
  FST_ERR_CTP_INVALID_JSON_BODY: {
    da: 'Forespørgslens indhold er ikke JSON: send {"query": "…"}.',
    en: 'The body of the request is not JSON: send {"query": "…"}.',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    da: 'Forespørgslen har intet indhold: send {"query": "…"}.',
    en: 'The request has no body: send {"query": "…"}.',
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    da: 'Forespørgslens content-type kan ikke læses: send JSON som application/json.',
    en: 'The content-type of the request cannot be read: send JSON as application/json.',
  },
};

/** An error outside GraphQL's own handling, in GraphQL's form, so that clients read one form only. */
function toBody(error: FastifyError, language: Language, log: Logger) {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const { sentence, code, details } = exceeded('bodyBytes', {
      da: 'send en mindre forespørgsel',
      en: 'send a smaller request',
    });
    return { errors: [{ message: sentence[language], extensions: { code, ...details } }] };
  }
  if ((error.statusCode ?? 500) < 500) {
    const message = bodyMistakes[error.code]?.[language] ?? error.message;
    return { errors: [{ message, extensions: { code: 'VALIDATION_FAILED' } }] };
  }
  const id = randomUUID();
  log.error({ err: error, errorId: id }, 'unexpected error in the HTTP server');
  return { errors: [{ message: unexpected(id)![language], extensions: { code: 'INTERNAL', id } }] };
}
