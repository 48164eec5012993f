import { z } from 'zod';
import type { Statement, Transaction } from '../../shared/neo4j/graph.ts';

export interface NewSession {
  readonly id: string;
  readonly hash: string;
  readonly personId: string;
  /** What the identity provider needs to be told when the person signs out there too. */
  readonly idToken?: string | undefined;
}

const create: Statement = {
  name: 'sessions.create',
  cypher: `
    MATCH (p:Person {id: $personId})
    CREATE (s:Session {id: $id, hash: $hash, createdAt: datetime(), lastSeenAt: datetime(), idToken: $idToken})
    CREATE (s)-[:OF]->(p)`,
};
const idTokenOf: Statement = {
  name: 'sessions.idTokenOf',
  cypher: 'MATCH (s:Session {id: $id}) WHERE s.endedAt IS NULL RETURN s.idToken AS idToken',
};
const end: Statement = {
  name: 'sessions.end',
  cypher: `
    MATCH (s:Session {id: $id}) WHERE s.endedAt IS NULL
    SET s.endedAt = datetime() REMOVE s.idToken`,
};
const endAll: Statement = {
  name: 'sessions.endAll',
  cypher: `
    MATCH (s:Session)-[:OF]->(:Person {id: $personId}) WHERE s.endedAt IS NULL
    SET s.endedAt = datetime() REMOVE s.idToken`,
};
const forgetOld: Statement = {
  name: 'sessions.forgetOld',
  cypher: `
    MATCH (s:Session) WHERE s.createdAt < datetime() - duration('P31D')
    WITH s LIMIT 100
    DETACH DELETE s`,
};
const actFor: Statement = {
  name: 'sessions.actFor',
  cypher: 'MATCH (s:Session {id: $id}) SET s.actingFor = $organisation',
};

/** Sessions: `(:Session {id, hash, createdAt, lastSeenAt, endedAt, actingFor})-[:OF]->(:Person)`. */
export class SessionStore {
  async create(tx: Transaction, { idToken, ...session }: NewSession): Promise<void> {
    await tx.run(create, { ...session, idToken: idToken ?? null });
  }

  /** What the provider gave at the start of an open session, if it did. */
  async idTokenOf(tx: Transaction, id: string): Promise<string | undefined> {
    const [row] = await tx.run(idTokenOf, { id });
    return z
      .string()
      .optional()
      .parse(row?.get('idToken') ?? undefined);
  }

  async end(tx: Transaction, id: string): Promise<void> {
    await tx.run(end, { id });
  }

  /** Ends every session of a person, wherever it is open. */
  async endAll(tx: Transaction, personId: string): Promise<void> {
    await tx.run(endAll, { personId });
  }

  /** Deletes some of the sessions that are older than any may be open; what happened in them is in the trail. */
  async forgetOld(tx: Transaction): Promise<void> {
    await tx.run(forgetOld);
  }

  async actFor(tx: Transaction, id: string, organisation: string): Promise<void> {
    await tx.run(actFor, { id, organisation });
  }
}
