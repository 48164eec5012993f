import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../shared/language/language.ts';
import { projectRoot } from '../shared/project-root.ts';
import { graphiqlContentSecurityPolicy } from './content-security.ts';

const built = join(projectRoot, 'dist/client');
const oneYearMilliseconds = 365 * 24 * 60 * 60 * 1000;

/** The interface: built files, and its first page for every address that is one of its own. */
export async function clientRoutes(app: FastifyInstance): Promise<void> {
  const isBuilt = existsSync(join(built, 'index.html'));
  if (isBuilt) await serveFiles(app);
  app.setNotFoundHandler((request, reply) =>
    isBuilt && isPage(request) ? firstPage(reply) : reply.status(404).send(nothingAt(request)),
  );
}

async function serveFiles(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, { root: built, preCompressed: true, index: false, cacheControl: false });
  app.addHook('onSend', async (request, reply, payload) => {
    if (isAsset(request) && reply.statusCode === 200) {
      reply.header('cache-control', `public, max-age=${oneYearMilliseconds / 1000}, immutable`);
    }
    return payload;
  });
  const helmet = { contentSecurityPolicy: graphiqlContentSecurityPolicy };
  app.get('/graphiql', { helmet }, (_request, reply) =>
    reply.header('cache-control', 'no-cache').sendFile('graphiql.html'),
  );
  app.get('/', (_request, reply) => firstPage(reply));
}

function firstPage(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-cache').sendFile('index.html');
}

/** A file that is gone is no page: the first page in its place would be kept for a year. */
function isPage(request: FastifyRequest): boolean {
  const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
  return wantsPage && !isAsset(request);
}

function isAsset({ url }: FastifyRequest): boolean {
  return url.startsWith('/assets/');
}

function nothingAt({ url, headers }: FastifyRequest) {
  const sentence = { da: `Der er ikke noget på ${url}.`, en: `There is nothing at ${url}.` };
  const message = sentence[languageOf(headers['accept-language'])];
  return { errors: [{ message, extensions: { code: 'NOT_FOUND' } }] };
}
