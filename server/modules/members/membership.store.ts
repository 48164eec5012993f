import { z } from 'zod';
import { roles, type Role } from '../../shared/auth/permissions.ts';
import type { Graph, Statement, Transaction } from '../../shared/neo4j/graph.ts';

/** Whether the person at hand holds the role, and nobody else does who can sign in. */
const isLastWith = (role: Role, organisation: string) => `
  '${role}' IN m.roles AND NOT EXISTS {
    MATCH (${organisation})<-[:IN]-(other:Membership)<-[:HAS_MEMBERSHIP]-(q:Person)
    WHERE other.endedAt IS NULL AND '${role}' IN other.roles AND q.deactivatedAt IS NULL AND q.id <> p.id
  }`;
const member = `
  m.id AS id, o.id AS organisationId, p.id AS personId, p.name AS name, p.email AS email, m.roles AS roles,
  toString(m.since) AS since, m.source = 'claims' AS isManagedElsewhere,
  CASE WHEN ${isLastWith('ORG_ADMIN', 'o')} THEN ['ORG_ADMIN'] ELSE [] END +
  CASE WHEN ${isLastWith('HUB_ADMIN', ':Organisation')} THEN ['HUB_ADMIN'] ELSE [] END AS lastHeldRoles`;

const takeTurn: Statement = {
  name: 'members.takeTurn',
  cypher: `MERGE (t:MembershipTurn {id: 'turn'}) SET t.takenAt = datetime()`,
};
const list: Statement = {
  name: 'members.list',
  cypher: `
    UNWIND $organisations AS id
    MATCH (o:Organisation {id: id})<-[:IN]-(m:Membership)<-[:HAS_MEMBERSHIP]-(p:Person)
    WHERE m.endedAt IS NULL AND p.deactivatedAt IS NULL
    RETURN ${member} ORDER BY toLower(p.name), m.id`,
};
const byId: Statement = {
  name: 'members.byId',
  cypher: `
    MATCH (o:Organisation)<-[:IN]-(m:Membership {id: $id})<-[:HAS_MEMBERSHIP]-(p:Person)
    WHERE m.endedAt IS NULL
    RETURN ${member}`,
};
const setRoles: Statement = {
  name: 'members.setRoles',
  cypher: `MATCH (m:Membership {id: $id}) SET m.roles = $roles, m.updatedAt = datetime()`,
};
const end: Statement = {
  name: 'members.end',
  cypher: `MATCH (m:Membership {id: $id}) SET m.endedAt = datetime(), m.updatedAt = datetime()`,
};
const belongsSomewhere: Statement = {
  name: 'members.belongsSomewhere',
  cypher: `
    RETURN EXISTS {
      MATCH (:Person {id: $personId})-[:HAS_MEMBERSHIP]->(m:Membership) WHERE m.endedAt IS NULL
    } AS is`,
};
const anotherAdministersHub: Statement = {
  name: 'members.anotherAdministersHub',
  cypher: `
    RETURN EXISTS {
      MATCH (p:Person)-[:HAS_MEMBERSHIP]->(m:Membership)
      WHERE m.endedAt IS NULL AND p.deactivatedAt IS NULL AND p.id <> $personId AND 'HUB_ADMIN' IN m.roles
    } AS is`,
};
const hasMember: Statement = {
  name: 'members.hasMember',
  cypher: `
    RETURN EXISTS {
      MATCH (:Organisation {id: $organisationId})<-[:IN]-(m:Membership)<-[:HAS_MEMBERSHIP]-(:Person {email: $email})
      WHERE m.endedAt IS NULL
    } AS is`,
};
const isEmailOf: Statement = {
  name: 'members.isEmailOf',
  cypher: 'RETURN EXISTS { (:Person {id: $personId, email: $email}) } AS is',
};

const memberSchema = z.object({
  id: z.string(),
  organisationId: z.string(),
  personId: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  roles: z.array(z.enum(roles)),
  since: z.string(),
  isManagedElsewhere: z.boolean().nullable().transform(Boolean),
  lastHeldRoles: z.array(z.enum(roles)),
});

/** A membership in force, with whose it is and where. */
export type KnownMember = z.infer<typeof memberSchema>;

/** Memberships: `(:Person)-[:HAS_MEMBERSHIP]->(:Membership {id, roles, since, endedAt, source})-[:IN]->(:Organisation)`. */
export class MembershipStore {
  constructor(private readonly graph: Graph) {}

  /** Makes those who change members wait for one another until the transaction ends, whatever the organisation. */
  async takeTurn(tx: Transaction): Promise<void> {
    await tx.run(takeTurn);
  }

  /** Everybody who belongs to these organisations now, by name; persons who are shut out are left out. */
  async list(organisations: readonly string[]): Promise<KnownMember[]> {
    const rows = await this.graph.read(list, { organisations });
    return rows.map((row) => memberSchema.parse(row.toObject()));
  }

  async byId(tx: Transaction, id: string): Promise<KnownMember | undefined> {
    const [row] = await tx.run(byId, { id });
    return row && memberSchema.parse(row.toObject());
  }

  async setRoles(tx: Transaction, id: string, given: readonly Role[]): Promise<void> {
    await tx.run(setRoles, { id, roles: given });
  }

  /** The membership stays, as what the person once was. */
  async end(tx: Transaction, id: string): Promise<void> {
    await tx.run(end, { id });
  }

  /** Whether the person is still a member of any organisation. */
  belongsSomewhere(tx: Transaction, personId: string): Promise<boolean> {
    return answer(tx, belongsSomewhere, { personId });
  }

  /** Whether somebody else, who can sign in, administers the hub. */
  anotherAdministersHub(tx: Transaction, personId: string): Promise<boolean> {
    return answer(tx, anotherAdministersHub, { personId });
  }

  /** Whether somebody with this address, in small letters, is a member. */
  hasMember(tx: Transaction, of: { organisationId: string; email: string }): Promise<boolean> {
    return answer(tx, hasMember, of);
  }

  isEmailOf(tx: Transaction, of: { personId: string; email: string }): Promise<boolean> {
    return answer(tx, isEmailOf, of);
  }
}

async function answer(tx: Transaction, statement: Statement, parameters: object): Promise<boolean> {
  const [row] = await tx.run(statement, { ...parameters });
  return z.boolean().parse(row?.get('is'));
}
