import { z } from 'zod';
import type { Statement, Transaction } from '../../shared/neo4j/graph.ts';
import { genesisHash, hashOfEvent, type ChainedEvent } from './audit.chain.ts';

/** Writing to the head first makes everybody who writes events take turns until their transaction ends. */
const takeHead: Statement = {
  name: 'audit.takeHead',
  cypher: `
    MERGE (h:AuditHead {id: 'head'})
      ON CREATE SET h.sequence = 0, h.hash = $genesisHash
    SET h.takenAt = datetime()
    RETURN h.sequence AS sequence, h.hash AS hash`,
};
const append: Statement = {
  name: 'audit.append',
  cypher: `
    MATCH (h:AuditHead {id: 'head'})
    OPTIONAL MATCH (h)-[last:LAST]->(previous:AuditEvent)
    DELETE last
    CREATE (h)-[:LAST]->(e:AuditEvent)
    SET e = $event, h.sequence = $event.sequence, h.hash = $event.hash
    FOREACH (p IN CASE WHEN previous IS NULL THEN [] ELSE [previous] END | CREATE (e)-[:PREVIOUS]->(p))`,
};

const headSchema = z.object({ sequence: z.number(), hash: z.string() });

/** The audit trail: `(:AuditHead)-[:LAST]->(:AuditEvent {sequence, …, hash})-[:PREVIOUS]->(:AuditEvent)…`. */
export class AuditStore {
  /** The last event's sequence and hash. Until the transaction ends, nobody else writes to the trail. */
  async takeHead(tx: Transaction): Promise<z.infer<typeof headSchema>> {
    const [row] = await tx.run(takeHead, { genesisHash });
    return headSchema.parse(row!.toObject());
  }

  /** Adds the event behind the last one, inside the transaction of the change that it is about. */
  async append(tx: Transaction, event: Omit<ChainedEvent, 'sequence' | 'previousHash'>): Promise<void> {
    const { sequence, hash } = await this.takeHead(tx);
    const chained = { ...event, sequence: sequence + 1, previousHash: hash };
    await tx.run(append, { event: { ...chained, hash: hashOfEvent(chained) } });
  }
}
