import { z } from 'zod';
import type { Role } from '../../shared/auth/permissions.ts';
import type { Statement, Transaction } from '../../shared/neo4j/graph.ts';

/** A person as an identity provider knows them. */
export interface ProvidedPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly email?: string | undefined;
  readonly demo?: boolean;
}

export interface GivenMembership {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
  /** Who says so: the hub's own administrators, or the provider's claims. */
  readonly source: 'hub' | 'claims' | 'demo';
}

const recognise: Statement = {
  name: 'people.recognise',
  cypher: `
    MERGE (p:Person {issuer: $issuer, subject: $subject})
      ON CREATE SET p.id = $newId, p.createdAt = datetime()
    SET p.name = $name, p.email = toLower($email), p.demo = $demo, p.updatedAt = datetime()
    RETURN p.id AS id, p.deactivatedAt IS NOT NULL AS isDeactivated`,
};
const saveMembership: Statement = {
  name: 'people.saveMembership',
  cypher: `
    MATCH (p:Person {id: $personId}), (o:Organisation {id: $organisationId})
    OPTIONAL MATCH (p)-[:HAS_MEMBERSHIP]->(old:Membership)-[:IN]->(o) WHERE old.endedAt IS NULL
    CALL (p, o, old) {
      WITH p, o, old WHERE old IS NULL
      CREATE (p)-[:HAS_MEMBERSHIP]->(m:Membership {id: $id, since: datetime()})-[:IN]->(o)
      RETURN m
      UNION
      WITH old AS m WHERE m IS NOT NULL
      RETURN m
    }
    SET m.roles = $roles, m.source = $source, m.updatedAt = datetime()
    RETURN m.id AS id`,
};

const personSchema = z.object({ id: z.string(), isDeactivated: z.boolean() });

/** People: `(:Person {id, issuer, subject, name, email})-[:HAS_MEMBERSHIP]->(:Membership {roles})-[:IN]->(:Organisation)`. */
export class PersonStore {
  /** Finds the person by issuer and subject, or makes one with this id; name and e-mail follow the provider. */
  async recognise(
    tx: Transaction,
    newId: string,
    person: ProvidedPerson,
  ): Promise<z.infer<typeof personSchema>> {
    const { email = null, demo = false, ...rest } = person;
    const [row] = await tx.run(recognise, { ...rest, email, demo, newId });
    return personSchema.parse(row!.toObject());
  }

  /** Gives the person these roles in the organisation, in place of those that they have there; answers its id. */
  async saveMembership(tx: Transaction, membership: GivenMembership): Promise<string> {
    const [row] = await tx.run(saveMembership, { ...membership });
    return z.string().parse(row?.get('id'));
  }
}
