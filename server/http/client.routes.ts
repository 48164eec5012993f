import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../shared/project-root.ts';
import { graphiqlContentSecurityPolicy } from './content-security.ts';

const built = join(projectRoot, 'dist/client');
const oneYearMilliseconds = 365 * 24 * 60 * 60 * 1000;

/** The interface: built files, and its first page for every address that is one of its own. */
export async function clientRoutes(app: FastifyInstance): Promise<void> {
  if (!existsSync(join(built, 'index.html'))) return;
  await app.register(fastifyStatic, { root: built, preCompressed: true, index: false, cacheControl: false });
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.url.startsWith('/assets/') && reply.statusCode === 200) {
      reply.header('cache-control', `public, max-age=${oneYearMilliseconds / 1000}, immutable`);
    }
    return payload;
  });
  const helmet = { contentSecurityPolicy: graphiqlContentSecurityPolicy };
  app.get('/graphiql', { helmet }, (_request, reply) =>
    reply.header('cache-control', 'no-cache').sendFile('graphiql.html'),
  );
  const firstPage = (reply: FastifyReply) => reply.header('cache-control', 'no-cache').sendFile('index.html');
  app.get('/', (_request, reply) => firstPage(reply));
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (!isPage) return reply.status(404).send({ message: `There is nothing at ${request.url}.` });
    return firstPage(reply);
  });
}
