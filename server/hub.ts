import type { FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import { pino, type Logger } from 'pino';
import type { Environment } from './environment.ts';
import { createApp } from './http/app.ts';
import { connectGraph, type ConnectedGraph } from './graph-connection.ts';
import { seedGraph } from './seeding/seed-graph.ts';
import { createServices, type Services } from './services.ts';
import { tryPort } from './shared/neo4j/embedded/free-port.ts';
import { StartFailed, type Progress } from './shared/neo4j/embedded/start-failed.ts';
import { migrate, readMigrations } from './shared/neo4j/migrations.ts';
import { dayMilliseconds, keepDoing } from './standing-work.ts';
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
  await assertPortIsFree(environment);
  const connected = await connectGraph(environment, 'the hub', progress);
  try {
    const { app, services, setReady } = await prepare(environment, connected, log, progress);
    const url = await listen(app, environment);
    await warmUp(app);
    setReady();
    const stopWork = keepWorking(services, environment, log);
    return {
      url,
      neo4jPid: connected.managedPid,
      async close() {
        await app.close();
        await stopWork();
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
): Promise<{ app: FastifyInstance; services: Services; setReady: () => void }> {
  await migrate(graph, readMigrations(), progress);
  const services = createServices(graph, environment);
  await seedGraph(services, environment.seed, progress);
  let isReady = false;
  const { host, publicUrl, signIn: signInBy, rates, onlyKnownDocuments, corsOrigins } = environment;
  if (signInBy.kind === 'none') progress(signInBy.because.en);
  const place = { host, publicUrl, signInBy };
  const limits = { rates, onlyKnownDocuments, corsOrigins };
  const app = await createApp({ services, log, ...limits, isPrepared: () => isReady, ...place });
  return { app, services, setReady: () => (isReady = true) };
}

/** Between two looks, which cost a query each, at whether there is something to do that somebody waits for. */
const soonMilliseconds = 2_000;

/**
 * What the hub does by itself: it places what was written among the meanings, lets go of what is old, and sends mails,
 * where the settings say so. Answers how to stop it.
 */
function keepWorking(
  { auditRetention, embeddings, inbox, delivery }: Services,
  { auditRetentionDays: days }: Environment,
  log: Logger,
): () => Promise<void> {
  const daily = { pauseMilliseconds: dayMilliseconds };
  const works = [
    { name: 'embedding', work: embeddings.catchUp.bind(embeddings), pauseMilliseconds: soonMilliseconds },
    { name: 'notifications.purge', work: () => inbox.purge(), ...daily },
    ...(days === undefined
      ? []
      : [{ name: 'audit.purge', work: () => auditRetention.purge(days), ...daily }]),
    ...(delivery ? [mailing(delivery), { name: 'mail.purge', work: () => delivery.purge(), ...daily }] : []),
  ];
  const stops = works.map((work) => keepDoing(work, log));
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

function mailing(delivery: NonNullable<Services['delivery']>) {
  const work = (isStopped: () => boolean) => delivery.deliverDue(isStopped);
  return { name: 'mail', work, pauseMilliseconds: soonMilliseconds };
}

async function listen(app: FastifyInstance, environment: Environment): Promise<string> {
  const { host, port } = environment;
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw cannotListen(error, environment);
  }
  const { port: taken } = app.server.address() as AddressInfo;
  return `http://${host}:${taken}`;
}

/** Says that the port is taken, or no address of ours, before anything slow is started. */
async function assertPortIsFree(environment: Environment): Promise<void> {
  try {
    await tryPort(environment.host, environment.port);
  } catch (error) {
    throw cannotListen(error, environment);
  }
}

function cannotListen(error: unknown, { host, port }: Environment): unknown {
  switch ((error as NodeJS.ErrnoException).code ?? '') {
    case 'EADDRINUSE':
      return new StartFailed(
        `Port ${port} is in use by another program: stop that program, or choose another port, ` +
          `for instance PORT=${port + 1} npm start.`,
      );
    case 'EACCES':
      return new StartFailed(`PORT is ${port}, which you may not open: choose one from 1024 on.`);
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EADDRNOTAVAIL':
      return new StartFailed(
        `HOST is ${host}, which is no address of this machine: leave it out, or give one that is, for instance 0.0.0.0.`,
      );
    default:
      return error;
  }
}
