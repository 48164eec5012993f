import { z } from 'zod';
import type { Statement, Transaction } from '../../shared/neo4j/graph.ts';

/** Removes from the beginning of the chain only, up to the first event that is kept. */
const oldest: Statement = {
  name: 'audit.oldest',
  cypher: `
    MATCH (e:AuditEvent) WHERE e.sequence > $after
    WITH e ORDER BY e.sequence LIMIT toInteger($most)
    RETURN e.sequence AS sequence, e.at AS at, e.hash AS hash`,
};
const remove: Statement = {
  name: 'audit.remove',
  cypher: `
    MATCH (h:AuditHead {id: 'head'})
    SET h.purgedThrough = $through, h.purgedHash = $hash
    WITH h
    MATCH (e:AuditEvent) WHERE e.sequence <= $through
    DETACH DELETE e`,
};
const anchor: Statement = {
  name: 'audit.anchor',
  cypher: "MATCH (h:AuditHead {id: 'head'}) RETURN coalesce(h.purgedThrough, 0) AS sequence",
};

const oldestSchema = z.object({ sequence: z.number(), at: z.string(), hash: z.string() });
export type OldEvent = z.infer<typeof oldestSchema>;

/** The beginning of the audit trail, from which events are removed when they are old enough. */
export class AuditRetentionStore {
  /** The first events of the chain, `most` at most, in their order. */
  async oldest(tx: Transaction, most: number): Promise<OldEvent[]> {
    const [begin] = await tx.run(anchor);
    const rows = await tx.run(oldest, { after: (begin?.get('sequence') as number | undefined) ?? 0, most });
    return rows.map((row) => oldestSchema.parse(row.toObject()));
  }

  /** Removes the events up to this one, and keeps its sequence and hash, after which the chain begins since. */
  async removeThrough(tx: Transaction, { sequence, hash }: OldEvent): Promise<void> {
    await tx.run(remove, { through: sequence, hash });
  }
}
