import { z } from 'zod';
import { roles } from '../../shared/auth/permissions.ts';
import type { Statement, Transaction } from '../../shared/neo4j/graph.ts';

const organisationsNamed: Statement = {
  name: 'claimedMemberships.organisationsNamed',
  cypher: `
    MATCH (o:Organisation) WHERE o.id IN $names OR o.code IN $names OR o.cvr IN $names
    RETURN DISTINCT o.id AS id`,
};
const open: Statement = {
  name: 'claimedMemberships.open',
  cypher: `
    MATCH (:Person {id: $personId})-[:HAS_MEMBERSHIP]->(m:Membership)-[:IN]->(o:Organisation)
    WHERE m.endedAt IS NULL
    RETURN m.id AS id, o.id AS organisationId, m.roles AS roles, m.source AS source`,
};
const end: Statement = {
  name: 'claimedMemberships.end',
  cypher: 'MATCH (m:Membership {id: $id}) SET m.endedAt = datetime()',
};

const openSchema = z.object({
  id: z.string(),
  organisationId: z.string(),
  roles: z.array(z.enum(roles)),
  source: z.string(),
});
export type OpenMembership = z.infer<typeof openSchema>;

/** What memberships a person has, for comparing them with the claims. Saving one is the people's store's. */
export class ClaimedMembershipStore {
  /** The organisations with these ids, municipality codes or CVR numbers, by id. */
  async organisationsNamed(tx: Transaction, names: readonly string[]): Promise<string[]> {
    const rows = await tx.run(organisationsNamed, { names });
    return rows.map((row) => z.string().parse(row.get('id')));
  }

  /** The person's memberships that have not ended, whoever gave them. */
  async open(tx: Transaction, personId: string): Promise<OpenMembership[]> {
    const rows = await tx.run(open, { personId });
    return rows.map((row) => openSchema.parse(row.toObject()));
  }

  async end(tx: Transaction, id: string): Promise<void> {
    await tx.run(end, { id });
  }
}
