import { z } from 'zod';
import { roles, type Role } from '../../shared/auth/permissions.ts';
import type { Graph, Statement, Transaction } from '../../shared/neo4j/graph.ts';

export interface NewInvitation {
  /** Used unless the address is invited there already. */
  readonly id: string;
  readonly organisationId: string;
  /** In small letters. */
  readonly email: string;
  readonly roles: readonly Role[];
  readonly invitedBy: string;
  readonly validDays: number;
}

const invitation = `
  i.id AS id, o.id AS organisationId, i.email AS email, i.roles AS roles, toString(i.expiresAt) AS expiresAt`;

const save: Statement = {
  name: 'invitations.save',
  cypher: `
    MATCH (o:Organisation {id: $organisationId})
    MERGE (i:Invitation {email: $email})-[:TO]->(o)
      ON CREATE SET i.id = $id, i.createdAt = datetime()
    SET i.roles = $roles, i.invitedBy = $invitedBy, i.expiresAt = datetime() + duration({days: $validDays})
    RETURN ${invitation}`,
};
const list: Statement = {
  name: 'invitations.list',
  cypher: `
    UNWIND $organisations AS id
    MATCH (o:Organisation {id: id})<-[:TO]-(i:Invitation)
    RETURN ${invitation} ORDER BY i.email`,
};
const byId: Statement = {
  name: 'invitations.byId',
  cypher: `MATCH (o:Organisation)<-[:TO]-(i:Invitation {id: $id}) RETURN ${invitation}`,
};
const byEmail: Statement = {
  name: 'invitations.byEmail',
  cypher: `MATCH (o:Organisation {id: $organisationId})<-[:TO]-(i:Invitation {email: $email}) RETURN ${invitation}`,
};
const remove: Statement = {
  name: 'invitations.remove',
  cypher: 'MATCH (i:Invitation {id: $id}) DETACH DELETE i',
};
const openFor: Statement = {
  name: 'invitations.openFor',
  cypher: `
    MATCH (o:Organisation)<-[:TO]-(i:Invitation {email: toLower($email)})
    WHERE i.expiresAt > datetime() AND i.invitedBy <> $personId
    RETURN ${invitation} ORDER BY i.id`,
};
const accept: Statement = {
  name: 'invitations.accept',
  cypher: `
    MATCH (p:Person {id: $personId}), (i:Invitation {id: $id})-[:TO]->(o:Organisation)
    OPTIONAL MATCH (p)-[:HAS_MEMBERSHIP]->(old:Membership)-[:IN]->(o) WHERE old.endedAt IS NULL
    WITH p, i, o, head(collect(old)) AS old, i.roles AS given
    CALL (p, o, old, given) {
      WITH p, o, old, given WHERE old IS NULL
      CREATE (p)-[:HAS_MEMBERSHIP]->
        (m:Membership {id: $membershipId, since: datetime(), source: 'hub', roles: given})-[:IN]->(o)
      RETURN m
      UNION
      WITH old AS m, given WHERE m IS NOT NULL
      SET m.roles = CASE WHEN m.source = 'claims' THEN m.roles
                         ELSE m.roles + [role IN given WHERE NOT role IN m.roles] END
      RETURN m
    }
    SET m.updatedAt = datetime()
    DETACH DELETE i
    RETURN m.id AS id, m.roles AS roles`,
};

const invitationSchema = z.object({
  id: z.string(),
  organisationId: z.string(),
  email: z.string(),
  roles: z.array(z.enum(roles)),
  expiresAt: z.string(),
});
export type KnownInvitation = z.infer<typeof invitationSchema>;

const joinedSchema = z.object({ id: z.string(), roles: z.array(z.enum(roles)) });

/** Invitations: `(:Invitation {id, email, roles, expiresAt, invitedBy})-[:TO]->(:Organisation)`; gone once used. */
export class InvitationStore {
  constructor(private readonly graph: Graph) {}

  /** Invites the address, or renews the invitation that it has there, with these roles. */
  async save(tx: Transaction, invited: NewInvitation): Promise<KnownInvitation> {
    const [row] = await tx.run(save, { ...invited });
    return invitationSchema.parse(row?.toObject());
  }

  /** The invitations to these organisations, expired ones too. */
  async list(organisations: readonly string[]): Promise<KnownInvitation[]> {
    const rows = await this.graph.read(list, { organisations });
    return rows.map((row) => invitationSchema.parse(row.toObject()));
  }

  async byId(tx: Transaction, id: string): Promise<KnownInvitation | undefined> {
    const [row] = await tx.run(byId, { id });
    return row && invitationSchema.parse(row.toObject());
  }

  /** The invitation that the address has there. */
  async byEmail(
    tx: Transaction,
    of: { organisationId: string; email: string },
  ): Promise<KnownInvitation | undefined> {
    const [row] = await tx.run(byEmail, of);
    return row && invitationSchema.parse(row.toObject());
  }

  async remove(tx: Transaction, id: string): Promise<void> {
    await tx.run(remove, { id });
  }

  /** The invitations that the person can use now; none that they sent themself. */
  async openFor(tx: Transaction, person: { personId: string; email: string }): Promise<KnownInvitation[]> {
    const rows = await tx.run(openFor, person);
    return rows.map((row) => invitationSchema.parse(row.toObject()));
  }

  /**
   * Makes the person a member, or adds the roles to those that they have there, and takes the invitation away.
   * A membership that comes from claims stays as it is. Answers the membership's id and roles.
   */
  async accept(
    tx: Transaction,
    accepted: { id: string; personId: string; membershipId: string },
  ): Promise<z.infer<typeof joinedSchema>> {
    const [row] = await tx.run(accept, accepted);
    return joinedSchema.parse(row?.toObject());
  }
}
