import { z } from 'zod';
import { permissions, roles, type Permission, type Role } from '../../shared/auth/permissions.ts';
import type { Graph, Statement, Transaction } from '../../shared/neo4j/graph.ts';

export interface NewToken {
  readonly id: string;
  /** Of its secret, which is not kept. */
  readonly hash: string;
  /** Whose it is: a person's or an organisation's id. */
  readonly holder: string;
  readonly name: string;
  readonly scopes: readonly Permission[];
  /** What a token of an organisation is there; none for a person's. */
  readonly roles: readonly Role[];
  readonly createdBy: string;
  readonly expiresInDays: number;
}

const token = `
  t.id AS id, t.name AS name, t.scopes AS scopes, coalesce(t.roles, []) AS roles, holder.id AS holder,
  holder:Organisation AS isService,
  toString(t.createdAt) AS createdAt, toString(t.expiresAt) AS expiresAt,
  toString(t.lastUsedAt) AS lastUsedAt, toString(t.revokedAt) AS revokedAt`;

const creating = (label: 'Person' | 'Organisation') => `
    MATCH (holder:${label} {id: $holder})
    CREATE (t:ApiToken {id: $id, hash: $hash, name: $name, scopes: $scopes, roles: $roles, createdBy: $createdBy,
      createdAt: datetime(), expiresAt: datetime() + duration({days: $expiresInDays})})-[:OF]->(holder)
    RETURN ${token}`;
const createPersonal: Statement = { name: 'tokens.createPersonal', cypher: creating('Person') };
const createForService: Statement = { name: 'tokens.createForService', cypher: creating('Organisation') };

const ofPerson: Statement = {
  name: 'tokens.ofPerson',
  cypher: `
    MATCH (holder:Person {id: $personId})<-[:OF]-(t:ApiToken) WHERE t.revokedAt IS NULL
    RETURN ${token} ORDER BY t.createdAt DESC, t.id`,
};
const ofOrganisations: Statement = {
  name: 'tokens.ofOrganisations',
  cypher: `
    UNWIND $organisations AS id
    MATCH (holder:Organisation {id: id})<-[:OF]-(t:ApiToken) WHERE t.revokedAt IS NULL
    RETURN ${token} ORDER BY t.createdAt DESC, t.id`,
};
const byId: Statement = {
  name: 'tokens.byId',
  cypher: `MATCH (t:ApiToken {id: $id})-[:OF]->(holder:Person|Organisation) RETURN ${token}`,
};
const revoke: Statement = {
  name: 'tokens.revoke',
  cypher: `
    MATCH (t:ApiToken {id: $id})-[:OF]->(holder)
    SET t.revokedAt = datetime()
    RETURN ${token}`,
};

const tokenSchema = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.enum(permissions)),
  roles: z.array(z.enum(roles)),
  holder: z.string(),
  isService: z.boolean(),
  createdAt: z.string(),
  expiresAt: z.string(),
  lastUsedAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
});
export type KnownToken = z.infer<typeof tokenSchema>;

/** Tokens: `(:ApiToken {id, name, hash, scopes, roles, expiresAt, …})-[:OF]->(:Person|Organisation)`. */
export class TokenStore {
  constructor(private readonly graph: Graph) {}

  async createPersonal(tx: Transaction, made: NewToken): Promise<KnownToken> {
    return only(await tx.run(createPersonal, { ...made }));
  }

  async createForService(tx: Transaction, made: NewToken): Promise<KnownToken> {
    return only(await tx.run(createForService, { ...made }));
  }

  /** The person's own tokens that are not revoked, expired ones too, the newest first. */
  async ofPerson(personId: string): Promise<KnownToken[]> {
    return all(await this.graph.read(ofPerson, { personId }));
  }

  /** The same for the service tokens of these organisations. */
  async ofOrganisations(organisations: readonly string[]): Promise<KnownToken[]> {
    return all(await this.graph.read(ofOrganisations, { organisations }));
  }

  async byId(tx: Transaction, id: string): Promise<KnownToken | undefined> {
    return all(await tx.run(byId, { id }))[0];
  }

  /** From the next request on nobody is known by it. */
  async revoke(tx: Transaction, id: string): Promise<KnownToken> {
    return only(await tx.run(revoke, { id }));
  }
}

type Rows = Awaited<ReturnType<Transaction['run']>>;

function all(rows: Rows): KnownToken[] {
  return rows.map((row) => tokenSchema.parse(row.toObject()));
}

function only([row]: Rows): KnownToken {
  return tokenSchema.parse(row?.toObject());
}
