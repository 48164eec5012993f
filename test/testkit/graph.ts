import { readEnvironment } from '../../server/environment.ts';
import { joinGraph, type ConnectedGraph } from '../../server/graph-connection.ts';
import { createServices, type Services } from '../../server/services.ts';
import type { Graph, Parameters } from '../../server/shared/neo4j/graph.ts';
import { sharedDataDir } from './hub.ts';

/** The shared hub's graph, which the tests of one file use beside the hub, as an import does. */
export class SharedGraph {
  #connected: ConnectedGraph | undefined;
  #services: Services | undefined;

  get graph(): Graph {
    if (!this.#connected)
      throw new Error('The graph is joined before the first test: ask for it inside one.');
    return this.#connected.graph;
  }

  get services(): Services {
    return (this.#services ??= createServices(this.graph, { embeddings: undefined }));
  }

  /** Runs one read statement and answers its rows as objects. */
  async rows<Row>(cypher: string, parameters: Parameters = {}): Promise<Row[]> {
    const rows = await this.graph.read({ name: 'test.rows', cypher }, parameters);
    return rows.map((row) => row.toObject() as Row);
  }

  async join(): Promise<void> {
    const environment = readEnvironment({ DATA_DIR: sharedDataDir() });
    this.#connected = await joinGraph(environment, 'a test', () => undefined);
  }

  async leave(): Promise<void> {
    await this.#connected?.close();
  }
}

/** Joins the shared hub's graph before the tests of this file, and leaves it after them. */
export function joinSharedGraph(): SharedGraph {
  const shared = new SharedGraph();
  beforeAll(() => shared.join(), 60_000);
  afterAll(() => shared.leave());
  return shared;
}
