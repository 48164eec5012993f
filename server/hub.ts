import type { FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import { pino, type Logger } from 'pino';
import type { Environment } from './environment.ts';
import { createApp } from './http/app.ts';
import { connectGraph, type ConnectedGraph } from './graph-connection.ts';
import { seedGraph } from './seeding/seed-graph.ts';
import { createServices } from './services.ts';
import { StartFailed, type Progress } from './shared/neo4j/embedded/start-failed.ts';
import { migrate, readMigrations } from './shared/neo4j/migrations.ts';
import { warmUp } from './warm-up.ts';

/** A running hub. */
export interface Hub {
  readonly url: string;
  /** The process id of the managed Neo4j, if there is one. */
  readonly neo4jPid: () => number | undefined;
  /** Stops everything in order; what was written is kept. */
  close(): Promise<void>;
}

/**
 * Starts a hub: the graph, its migrations and seeds, and the HTTP server.
 *
 * Throws StartFailed, with a sentence for the person who starts it, and leaves nothing running.
 */
export async function startHub(environment: Environment, progress: Progress): Promise<Hub> {
  const log = pino({ level: environment.logLevel }, pino.destination(2));
  const connected = await connectGraph(environment, 'the hub', progress);
  try {
    const app = await prepare(environment, connected, log, progress);
    const url = await listen(app, environment);
    const warmedUp = warmUp(app);
    return {
      url,
      neo4jPid: connected.managedPid,
      async close() {
        await app.close();
        await warmedUp;
        await connected.close();
      },
    };
  } catch (error) {
    await connected.close();
    throw error;
  }
}

async function prepare(
  environment: Environment,
  { graph }: ConnectedGraph,
  log: Logger,
  progress: Progress,
): Promise<FastifyInstance> {
  await migrate(graph, readMigrations(), progress);
  const services = createServices(graph, environment);
  await seedGraph(services, environment.seed, progress);
  return createApp({ services, log, isPrepared: () => true });
}

async function listen(app: FastifyInstance, { host, port }: Environment): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      throw new StartFailed(
        `Port ${port} is in use by another program: stop that program, or choose another port, ` +
          `for instance PORT=${port + 1} npm start.`,
      );
    }
    throw error;
  }
  const { port: taken } = app.server.address() as AddressInfo;
  return `http://${host}:${taken}`;
}
