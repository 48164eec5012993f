import type { Statement, Transaction } from '../../shared/neo4j/graph.ts';
import type { FieldChange, RevisionKind } from './history.types.ts';

export interface NewRevision {
  readonly id: string;
  readonly entry: string;
  readonly version: number;
  readonly kind: RevisionKind;
  readonly changes: readonly FieldChange[];
  /** Null for a program. */
  readonly personId: string | null;
}

const add: Statement = {
  name: 'history.add',
  cypher: `
    MATCH (n:UseCase|Organisation {id: $entry})
    CREATE (r:Revision {id: $id, version: $version, kind: $kind, changes: $changes, at: datetime(),
                        ownerId: n.ownerId, audience: 'OWN'})-[:OF]->(n)
    WITH r MATCH (p:Person {id: $personId}) CREATE (r)-[:BY]->(p)`,
};

/** Writes `(:Revision {id, version, kind, changes, at, ownerId, audience})-[:OF]->(entry)`, `-[:BY]->(:Person)`. */
export class HistoryStore {
  async add(tx: Transaction, { changes, ...revision }: NewRevision): Promise<void> {
    await tx.run(add, { ...revision, changes: JSON.stringify(changes) });
  }
}
