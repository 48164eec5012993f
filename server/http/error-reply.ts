import type { FastifyError, FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { RefusalRecorder } from '../modules/audit/audit.refusals.ts';
import { DomainError, type ErrorCode } from '../shared/errors/domain-error.ts';
import type { Sentence } from '../shared/errors/sentences.ts';
import { unexpected } from '../shared/graphql/format-error.ts';
import { exceeded } from '../shared/graphql/limits.ts';
import { languageOf, type Language } from '../shared/language/language.ts';

const statusByCode: Partial<Record<ErrorCode, number>> = {
  ...{ VALIDATION_FAILED: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409 },
  ...{ LIMIT_EXCEEDED: 429, UNAVAILABLE: 503, DEADLINE_EXCEEDED: 504 },
};

/** Answers what goes wrong outside GraphQL's own handling, and writes down what was refused. */
export function answerErrors(
  app: FastifyInstance,
  refusals: Pick<RefusalRecorder, 'note'>,
  log: Pick<Logger, 'error'>,
): void {
  app.setErrorHandler(async (error: FastifyError | DomainError, request, reply) => {
    // Whoever asked has left before the answer came: nothing is wrong, and nobody is there to be told.
    if (error.code === 'ERR_STREAM_PREMATURE_CLOSE') return reply.hijack();
    await refusals.note(request.actor, error, request.routeOptions.url ?? 'http');
    const language = languageOf(request.headers['accept-language']);
    const wait = error instanceof DomainError ? error.details['retryAfterSeconds'] : undefined;
    if (typeof wait === 'number') void reply.header('retry-after', String(wait));
    return reply.status(statusOf(error)).send(toBody(error, language, log));
  });
}

/** The HTTP status that says the same as the error. */
export function statusOf(error: FastifyError | DomainError): number {
  return error instanceof DomainError ? (statusByCode[error.code] ?? 500) : (error.statusCode ?? 500);
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
function toBody(error: FastifyError | DomainError, language: Language, log: Pick<Logger, 'error'>) {
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
    const message = bodyMistakes[error.code]?.[language] ?? error.message;
    return { errors: [{ message, extensions: { code: 'VALIDATION_FAILED' } }] };
  }
  const id = randomUUID();
  log.error({ err: error, errorId: id }, 'unexpected error in the HTTP server');
  return { errors: [{ message: unexpected(id)![language], extensions: { code: 'INTERNAL', id } }] };
}
