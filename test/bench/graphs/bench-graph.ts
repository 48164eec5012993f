import { mkdirSync } from 'node:fs';
import { seedGraph } from '../../../server/seeding/seed-graph.ts';
import { createServices, type Services } from '../../../server/services.ts';
import { ManagedNeo4j } from '../../../server/shared/neo4j/embedded/managed-neo4j.ts';
import { Graph } from '../../../server/shared/neo4j/graph.ts';
import { migrate, readMigrations } from '../../../server/shared/neo4j/migrations.ts';

const quiet = () => undefined;

/**
 * A Neo4j server of the benchmark's own in a folder of its own, with the hub's indexes and reference
 * data, run with the settings that the hub runs it with.
 */
export class BenchGraph {
  private constructor(
    private readonly server: ManagedNeo4j,
    readonly graph: Graph,
    readonly services: Services,
  ) {}

  static async start(folder: string): Promise<BenchGraph> {
    mkdirSync(folder, { recursive: true });
    const server = await ManagedNeo4j.start({ dataDir: folder, progress: quiet });
    const graph = new Graph(server);
    const services = createServices(graph, { embeddings: undefined });
    const benchGraph = new BenchGraph(server, graph, services);
    try {
      await migrate(graph, readMigrations(), quiet);
      await seedGraph(services, 'reference', quiet);
      return benchGraph;
    } catch (error) {
      await benchGraph.stop();
      throw error;
    }
  }

  get pid(): number | undefined {
    return this.server.pid;
  }

  /** The settings with which a hub, or a contender, uses this graph. */
  get settings(): Record<string, string> {
    const { uri, user, password, database } = this.server;
    return {
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      SEED: 'none',
    };
  }

  async stop(): Promise<void> {
    await this.graph.close();
    await this.server.stop();
  }
}
