import { z } from 'zod';
import type { Graph, Statement } from '../../shared/neo4j/graph.ts';
import { genesis, type ChainPlace, type FoundEvent } from './audit.chain-walk.ts';

const ends: Statement = {
  name: 'audit.ends',
  cypher: `
    MATCH (h:AuditHead {id: 'head'})
    RETURN h.sequence AS sequence, h.hash AS hash, h.purgedThrough AS purgedThrough, h.purgedHash AS purgedHash,
           [(h)-[:LAST]->(e:AuditEvent) | e.sequence] AS last`,
};
const page: Statement = {
  name: 'audit.page',
  cypher: `
    MATCH (e:AuditEvent) WHERE e.sequence > $after AND e.sequence <= $through
    WITH e ORDER BY e.sequence LIMIT toInteger($size)
    RETURN properties(e) AS properties, [(e)-[:PREVIOUS]->(p:AuditEvent) | p.sequence] AS previous`,
};
const outside: Statement = {
  name: 'audit.outside',
  cypher: `
    MATCH (e:AuditEvent) WHERE e.sequence IS NULL OR e.sequence <= $through
    RETURN properties(e) AS properties LIMIT 1`,
};

const endsSchema = z.object({
  sequence: z.number(),
  hash: z.string(),
  purgedThrough: z.number().nullable(),
  purgedHash: z.string().nullable(),
  last: z.array(z.number()),
});
const foundSchema = z.object({
  properties: z.record(z.string(), z.unknown()),
  previous: z.array(z.number()),
});

/** Where the trail begins, where it ends, and the events that the head's `LAST` edge leads to. */
export interface ChainEnds {
  readonly anchor: ChainPlace;
  readonly head: ChainPlace;
  readonly last: readonly number[];
}

/** Reads the audit trail as it stands, for those who hold it against itself. */
export class AuditChainStore {
  constructor(private readonly graph: Graph) {}

  /** The ends of the chain; of an empty one both are its beginning. */
  async ends(): Promise<ChainEnds> {
    const [row] = await this.graph.read(ends);
    if (!row) return { anchor: genesis, head: genesis, last: [] };
    const { sequence, hash, purgedThrough, purgedHash, last } = endsSchema.parse(row.toObject());
    const anchor =
      purgedThrough === null ? genesis : { sequence: purgedThrough, hash: purgedHash ?? genesis.hash };
    return { anchor, head: { sequence, hash }, last };
  }

  /** The next `size` events after a sequence, up to another. */
  async page(after: number, size: number, through: number): Promise<FoundEvent[]> {
    const rows = await this.graph.read(page, { after, size, through });
    return rows.map((row) => foundSchema.parse(row.toObject()));
  }

  /** An event that stands outside the chain: before its beginning, or without a place in it. */
  async outside(through: number): Promise<Record<string, unknown> | undefined> {
    const [row] = await this.graph.read(outside, { through });
    return row?.get('properties') as Record<string, unknown> | undefined;
  }
}
