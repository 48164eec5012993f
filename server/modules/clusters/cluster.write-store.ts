import { z } from 'zod';
import type { Statement, Transaction } from '../../shared/neo4j/graph.ts';
import { sortKey } from '../../shared/text/sort-key.ts';

const take: Statement = {
  name: 'clusters.take',
  cypher: `
    MATCH (c:Cluster {id: $id})
    SET c.takenAt = datetime() // takes the lock, so that what is read below is what will be changed
    RETURN c.id AS id, c.name AS name, c.purpose AS purpose, c.version AS version,
      c.retiredAt IS NOT NULL AS isRetired,
      COLLECT { MATCH (c)<-[:IN_CLUSTER]-(o:Organisation) RETURN o.id ORDER BY o.id } AS members`,
};
const create: Statement = {
  name: 'clusters.create',
  cypher: 'CREATE (:Cluster {id: $id, version: 0, createdAt: datetime()})',
};
const save: Statement = {
  name: 'clusters.save',
  cypher: `
    MATCH (c:Cluster {id: $id})
    SET c.name = $name, c.nameKey = toLower($name), c.sortKey = $sortKey, c.purpose = $purpose,
        c.version = $version, c.updatedAt = datetime()
    WITH c
    CALL (c) { MATCH (c)<-[out:IN_CLUSTER]-(o:Organisation) WHERE NOT o.id IN $members DELETE out }
    UNWIND $members AS member
    MATCH (o:Organisation {id: member})
    MERGE (o)-[link:IN_CLUSTER]->(c) ON CREATE SET link.since = datetime()`,
};
const retire: Statement = {
  name: 'clusters.retire',
  cypher: `
    MATCH (c:Cluster {id: $id})
    SET c.retiredAt = datetime(), c.updatedAt = datetime(), c.version = $version
    REMOVE c.nameKey`,
};
const isNameTaken: Statement = {
  name: 'clusters.isNameTaken',
  cypher: 'RETURN EXISTS { MATCH (c:Cluster {nameKey: toLower($name)}) WHERE c.id <> $id } AS is',
};

const knownSchema = z.object({
  id: z.string(),
  name: z.string(),
  purpose: z.string(),
  version: z.number(),
  isRetired: z.boolean(),
  members: z.array(z.string()),
});

/** A cluster that is about to be changed; nobody else changes it until the transaction ends. */
export type KnownCluster = z.infer<typeof knownSchema>;

export type WrittenCluster = Omit<KnownCluster, 'isRetired'>;

/** Writes clusters: `(:Organisation)-[:IN_CLUSTER {since}]->(:Cluster {id, name, nameKey, purpose, version, retiredAt})`. */
export class ClusterWriteStore {
  async take(tx: Transaction, id: string): Promise<KnownCluster | undefined> {
    const [row] = await tx.run(take, { id });
    return row && knownSchema.parse(row.toObject());
  }

  async create(tx: Transaction, written: WrittenCluster): Promise<void> {
    await tx.run(create, { id: written.id });
    await this.save(tx, written);
  }

  /** Gives the cluster this name, purpose and these members in place of those that it has. */
  async save(tx: Transaction, written: WrittenCluster): Promise<void> {
    await tx.run(save, { ...written, sortKey: sortKey(written.name) });
  }

  /** Ends the cluster. Its members stay written down; nobody sees anything by it any more. */
  async retire(tx: Transaction, id: string, version: number): Promise<void> {
    await tx.run(retire, { id, version });
  }

  /** Whether another cluster in force has this name, in any case. */
  async isNameTaken(tx: Transaction, of: { id: string; name: string }): Promise<boolean> {
    const [row] = await tx.run(isNameTaken, of);
    return z.boolean().parse(row?.get('is'));
  }
}
