import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ManagedNeo4j } from '../../server/shared/neo4j/embedded/managed-neo4j.ts';
import { Graph, type Parameters } from '../../server/shared/neo4j/graph.ts';

/** A Neo4j server of a test file's own, empty at first: for what concerns the graph as a whole. */
export class OwnGraph {
  #folder = '';
  #server: ManagedNeo4j | undefined;
  readonly #graphs: Graph[] = [];

  /** A connection of its own, as another process would have. */
  connect(): Graph {
    const graph = new Graph(this.#server!);
    this.#graphs.push(graph);
    return graph;
  }

  async start(): Promise<void> {
    this.#folder = await mkdtemp(join(tmpdir(), 'faelled-own-graph-'));
    this.#server = await ManagedNeo4j.start({ dataDir: this.#folder, progress: () => undefined });
  }

  async stop(): Promise<void> {
    await Promise.all(this.#graphs.map((graph) => graph.close()));
    await this.#server?.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** Starts a Neo4j server for the tests of this file, and stops it after them. */
export function startOwnGraph(): OwnGraph {
  const own = new OwnGraph();
  beforeAll(() => own.start(), 240_000);
  afterAll(() => own.stop(), 60_000);
  return own;
}

/** Runs one statement and answers its rows as objects. */
export async function rowsOf<Row>(graph: Graph, cypher: string, parameters: Parameters = {}): Promise<Row[]> {
  const rows = await graph.runAlone({ name: 'test.rows', cypher }, parameters);
  return rows.map((row) => row.toObject() as Row);
}
