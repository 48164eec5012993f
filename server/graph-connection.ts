import type { Environment, ExternalNeo4j } from './environment.ts';
import { DataFolder } from './shared/neo4j/embedded/data-folder.ts';
import { ManagedNeo4j } from './shared/neo4j/embedded/managed-neo4j.ts';
import { StartFailed, type Progress } from './shared/neo4j/embedded/start-failed.ts';
import { managedPassword } from './shared/neo4j/embedded/password.ts';
import { connectionFault } from './shared/neo4j/errors.ts';
import { Graph, type GraphConnection } from './shared/neo4j/graph.ts';

/** A graph that answers, and how to let go of it. */
export interface ConnectedGraph {
  readonly graph: Graph;
  readonly managedPid: () => number | undefined;
  close(): Promise<void>;
}

/**
 * Connects to the graph that the settings name: a server of the user's own, or one that is managed here.
 *
 * `program` names who holds the data folder, for others who want it.
 */
export async function connectGraph(
  environment: Environment,
  program: string,
  progress: Progress,
): Promise<ConnectedGraph> {
  return environment.neo4j.kind === 'external'
    ? connectExternal(environment.neo4j)
    : startManaged(environment.dataDir, program, progress);
}

/**
 * Like `connectGraph`, but goes through the managed graph of a hub that is running on the same data
 * folder, if there is one.
 */
export async function joinGraph(
  environment: Environment,
  program: string,
  progress: Progress,
): Promise<ConnectedGraph> {
  if (environment.neo4j.kind === 'external') return connectExternal(environment.neo4j);
  const uri = new DataFolder(environment.dataDir).holder()?.boltUri;
  if (uri === undefined) return startManaged(environment.dataDir, program, progress);
  const password = await managedPassword(environment.dataDir);
  return verified({ uri, user: 'neo4j', password, database: 'neo4j' });
}

async function startManaged(dataDir: string, program: string, progress: Progress): Promise<ConnectedGraph> {
  const folder = new DataFolder(dataDir);
  folder.take(program);
  try {
    const onInterruption = (event: 'lost' | 'restored') =>
      progress(event === 'lost' ? 'Neo4j ended unexpectedly; starting it again …' : 'Neo4j is back.');
    const server = await ManagedNeo4j.start({ dataDir, progress, onInterruption });
    folder.announce(program, server.uri);
    const graph = new Graph(server);
    return {
      graph,
      managedPid: () => server.pid,
      async close() {
        await graph.close();
        await server.stop();
        folder.release();
      },
    };
  } catch (error) {
    folder.release();
    throw error;
  }
}

function connectExternal({ uri, user, password, database }: ExternalNeo4j): Promise<ConnectedGraph> {
  return verified({ uri, user, password, database });
}

async function verified(connection: GraphConnection): Promise<ConnectedGraph> {
  const graph = new Graph(connection);
  try {
    await graph.verify();
  } catch (error) {
    await graph.close();
    throw new StartFailed(explain(error, connection));
  }
  return { graph, managedPid: () => undefined, close: () => graph.close() };
}

function explain(error: unknown, { uri, user, database }: GraphConnection): string {
  switch (connectionFault(error)) {
    case 'credentials':
      return `The Neo4j server at ${uri} does not accept the user "${user}" with this password: check NEO4J_USER and NEO4J_PASSWORD.`;
    case 'database':
      return `The Neo4j server at ${uri} has no database "${database}": check NEO4J_DATABASE.`;
    case 'noAnswer':
      return `No Neo4j server answers at ${uri}: start it, or check NEO4J_URI. (${(error as Error).message})`;
  }
}
