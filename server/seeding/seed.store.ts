import type { Graph, Statement, Transaction } from '../shared/neo4j/graph.ts';

/** A node as a seed writes it; properties that are null are removed. */
export interface NodeSeed {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Labels beside the main one. */
  readonly labels?: readonly string[];
}

export interface EdgeSeed {
  readonly from: string;
  readonly to: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

const lastSeeding: Statement = {
  name: 'seeding.last',
  cypher: "MATCH (s:Seeding {id: 'last'}) RETURN s.fingerprint AS fingerprint",
};

const recordSeeding: Statement = {
  name: 'seeding.record',
  cypher: "MERGE (s:Seeding {id: 'last'}) SET s.fingerprint = $fingerprint, s.at = datetime()",
};

/** Writes reference data: nodes by their id, and the edges between them. */
export class SeedStore {
  constructor(private readonly graph: Graph) {}

  async lastFingerprint(): Promise<string | undefined> {
    const [row] = await this.graph.read(lastSeeding);
    return row?.get('fingerprint') as string | undefined;
  }

  async record(fingerprint: string): Promise<void> {
    await this.graph.write('seeding.record', (tx) => tx.run(recordSeeding, { fingerprint }));
  }

  /** Creates the nodes, or gives them these properties. */
  async writeNodes(tx: Transaction, label: string, nodes: readonly NodeSeed[]): Promise<void> {
    const cypher = `
      UNWIND $nodes AS row
      MERGE (n:${label} {id: row.id})
      SET n += row.properties, n.audience = 'PUBLIC'
      SET n:$(row.labels)`;
    const rows = nodes.map((node) => ({ labels: [], ...node }));
    await tx.run({ name: `seeding.write${label}`, cypher }, { nodes: rows });
  }

  /** Replaces all edges of a type between nodes of two labels. */
  async replaceEdges(
    tx: Transaction,
    { from, type, to }: { from: string; type: string; to: string },
    edges: readonly EdgeSeed[],
  ): Promise<void> {
    const remove = `MATCH (:${from})-[e:${type}]->(:${to}) DELETE e`;
    await tx.run({ name: `seeding.remove${type}`, cypher: remove });
    const create = `
      UNWIND $edges AS row
      MATCH (from:${from} {id: row.from})
      MATCH (to:${to} {id: row.to})
      CREATE (from)-[e:${type}]->(to) SET e += row.properties`;
    const rows = edges.map((edge) => ({ properties: {}, ...edge }));
    await tx.run({ name: `seeding.create${type}`, cypher: create }, { edges: rows });
  }
}
