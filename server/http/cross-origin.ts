import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Sentence } from '../shared/errors/sentences.ts';
import { languageOf } from '../shared/language/language.ts';

const paths = ['/graphql', '/export/'];
const allowedHeaders = [
  ...['authorization', 'content-type', 'accept-language'],
  ...['apollo-require-preflight', 'x-apollo-operation-name'],
];
const rememberedSeconds = 600;

const notAllowed: Sentence = {
  da: 'Sider fra den oprindelse må ikke spørge her. Den, der driver hubben, kan tillade den med CORS_ORIGINS.',
  en: 'Pages of that origin may not ask here. Whoever runs the hub can allow it with CORS_ORIGINS.',
};

/**
 * Lets pages of these origins, and no others, read what the API answers: to anybody, or to the token that they send.
 * Cookies are never taken along, so no page elsewhere acts as whoever has signed in here.
 */
export function allowOrigins(app: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return;
  app.addHook('onRequest', async (request, reply) => {
    if (!isApi(request)) return;
    void reply.header('vary', 'Origin');
    if (!isFromAllowed(request, origins)) return;
    void reply.header('access-control-allow-origin', request.headers.origin);
    void reply.header('access-control-expose-headers', 'retry-after, content-disposition');
  });
  const preflight = (request: FastifyRequest, reply: FastifyReply) => {
    if (!isFromAllowed(request, origins)) return reply.status(403).send(refusal(request));
    void reply.header('access-control-allow-methods', 'GET, POST');
    void reply.header('access-control-allow-headers', allowedHeaders.join(', '));
    return reply.header('access-control-max-age', rememberedSeconds).status(204).send();
  };
  app.options('/graphql', preflight);
  app.options('/export/*', preflight);
}

/** Whether a page of another origin sent the request, which is allowed to but has nobody's session. */
export function isFromAllowed({ headers }: FastifyRequest, origins: readonly string[]): boolean {
  return headers.origin !== undefined && origins.includes(headers.origin);
}

function refusal({ headers }: FastifyRequest) {
  const message = notAllowed[languageOf(headers['accept-language'])];
  return { errors: [{ message, extensions: { code: 'FORBIDDEN' } }] };
}

function isApi({ url }: FastifyRequest): boolean {
  return paths.some((path) => url.startsWith(path));
}
