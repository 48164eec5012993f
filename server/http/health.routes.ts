import type { FastifyInstance } from 'fastify';
import type { Graph } from '../shared/neo4j/graph.ts';

/** `/healthz`: the process lives. `/readyz`: it can answer, so send it requests. */
export function healthRoutes(app: FastifyInstance, graph: Graph, isPrepared: () => boolean): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const migrated = isPrepared();
    const answers = await graph.answers();
    return reply
      .status(answers && migrated ? 200 : 503)
      .send({ status: answers && migrated ? 'ready' : 'not ready', graph: answers, migrations: migrated });
  });
}
