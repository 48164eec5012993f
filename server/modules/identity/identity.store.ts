import { z } from 'zod';
import { permissions, roles } from '../../shared/auth/permissions.ts';
import type { Graph, Statement, Transaction } from '../../shared/neo4j/graph.ts';

/** The associations whose people see what the municipalities show one another. */
const associationsInK98 = ['organisation-kl', 'organisation-kombit'];

/** What an actor needs to know of a membership, over the variables of its organisation and its roles. */
const isMunicipality = (organisation: string) =>
  `(${organisation}.kind = 'MUNICIPALITY' AND ${organisation}.country = 'DK')`;
const membership = (organisation: string, held: string) => `{
  organisationId: ${organisation}.id, roles: ${held}, isMunicipality: ${isMunicipality(organisation)},
  isInK98: ${isMunicipality(organisation)} OR ${organisation}.id IN $associations,
  clusters: COLLECT { MATCH (${organisation})-[:IN_CLUSTER]->(c:Cluster) WHERE c.retiredAt IS NULL RETURN c.id }
}`;
const membershipsOf = (person: string) => `
  COLLECT {
    MATCH (${person})-[:HAS_MEMBERSHIP]->(m:Membership)-[:IN]->(o:Organisation) WHERE m.endedAt IS NULL
    WITH m, o ORDER BY o.sortKey
    RETURN ${membership('o', 'm.roles')}
  }`;

const bySession: Statement = {
  name: 'identity.bySession',
  cypher: `
    MATCH (s:Session {hash: $hash})-[:OF]->(p:Person)
    WHERE s.endedAt IS NULL AND p.deactivatedAt IS NULL
    RETURN s.id AS sessionId, p.id AS personId, s.actingFor AS actingFor,
           s.lastSeenAt.epochMillis AS lastSeenAt, s.createdAt.epochMillis AS createdAt,
           ${membershipsOf('p')} AS memberships`,
};

const byToken: Statement = {
  name: 'identity.byToken',
  cypher: `
    MATCH (t:ApiToken {hash: $hash})-[:OF]->(holder:Person|Organisation)
    WHERE t.revokedAt IS NULL AND t.expiresAt > datetime() AND holder.deactivatedAt IS NULL
    RETURN t.id AS tokenId, t.scopes AS scopes, coalesce(t.lastUsedAt.epochMillis, 0) AS lastUsedAt,
           CASE WHEN holder:Person THEN holder.id END AS personId,
           CASE WHEN holder:Person THEN ${membershipsOf('holder')}
                ELSE [${membership('holder', 't.roles')}] END AS memberships`,
};

const byPerson: Statement = {
  name: 'identity.byPerson',
  cypher: `
    UNWIND $ids AS id
    MATCH (p:Person {id: id}) WHERE p.deactivatedAt IS NULL
    RETURN p.id AS personId, ${membershipsOf('p')} AS memberships`,
};

const touchSession: Statement = {
  name: 'identity.touchSession',
  cypher: 'MATCH (s:Session {id: $id}) SET s.lastSeenAt = datetime()',
};
const touchToken: Statement = {
  name: 'identity.touchToken',
  cypher: 'MATCH (t:ApiToken {id: $id}) SET t.lastUsedAt = datetime()',
};

const membershipSchema = z.object({
  organisationId: z.string(),
  roles: z.array(z.enum(roles)),
  isMunicipality: z.boolean(),
  isInK98: z.boolean(),
  clusters: z.array(z.string()),
});
const sessionSchema = z.object({
  sessionId: z.string(),
  personId: z.string(),
  actingFor: z.string().nullable(),
  /** Epoch milliseconds. */
  lastSeenAt: z.number(),
  createdAt: z.number(),
  memberships: z.array(membershipSchema),
});
const tokenSchema = z.object({
  tokenId: z.string(),
  scopes: z.array(z.enum(permissions)),
  lastUsedAt: z.number(),
  /** Null for a token of an organisation. */
  personId: z.string().nullable(),
  memberships: z.array(membershipSchema),
});

const personSchema = z.object({ personId: z.string(), memberships: z.array(membershipSchema) });

export type FoundPerson = z.infer<typeof personSchema>;
export type FoundSession = z.infer<typeof sessionSchema>;
export type FoundToken = z.infer<typeof tokenSchema>;

/** Tells who a request comes from. Cookies and tokens are known by their hashes alone. */
export class IdentityStore {
  constructor(private readonly graph: Graph) {}

  /** The session that has not been ended, whatever its age, with what its person is where right now. */
  async bySession(hash: string): Promise<FoundSession | undefined> {
    const [row] = await this.graph.read(bySession, { hash, associations: associationsInK98 });
    return row && sessionSchema.parse(row.toObject());
  }

  /** The token that is neither revoked nor expired. */
  async byToken(hash: string): Promise<FoundToken | undefined> {
    const [row] = await this.graph.read(byToken, { hash, associations: associationsInK98 });
    return row && tokenSchema.parse(row.toObject());
  }

  /** Those of the persons who are not shut out, with what they are where; within the transaction if there is one. */
  async byPerson(ids: readonly string[], tx?: Transaction): Promise<FoundPerson[]> {
    const parameters = { ids, associations: associationsInK98 };
    const rows = await (tx ? tx.run(byPerson, parameters) : this.graph.read(byPerson, parameters));
    return rows.map((row) => personSchema.parse(row.toObject()));
  }

  async touchSession(id: string): Promise<void> {
    await this.graph.write(touchSession.name, (tx) => tx.run(touchSession, { id }));
  }

  async touchToken(id: string): Promise<void> {
    await this.graph.write(touchToken.name, (tx) => tx.run(touchToken, { id }));
  }
}
