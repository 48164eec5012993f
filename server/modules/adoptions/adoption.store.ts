import type { ResolveTree } from 'graphql-parse-resolve-info';
import { z } from 'zod';
import type { Statement, Transaction } from '../../shared/neo4j/graph.ts';
import type { ParameterBag } from '../../shared/reads/parameter-bag.ts';
import type { Caller, Reader } from '../../shared/reads/reader.ts';
import { adoptionShape } from './adoption.shape.ts';
import { AdoptionStatus, type Adoption } from './adoption.type.ts';

const find: Statement = {
  name: 'adoptions.find',
  cypher: `
    MATCH (a:Adoption {ownerId: $organisation, useCaseId: $useCase})-[:OF]->(u:UseCase)
    RETURN a.id AS id, a.version AS version, a.status AS status, a.since AS since, a.note AS note,
           u.ownerId AS ownerId`,
};
const save: Statement = {
  name: 'adoptions.save',
  cypher: `
    MATCH (o:Organisation {id: $organisation}), (u:UseCase {id: $useCase})
    MERGE (a:Adoption {ownerId: $organisation, useCaseId: $useCase})
      ON CREATE SET a.id = $id, a.createdAt = datetime(), a.version = 0
    MERGE (o)-[:ADOPTED]->(a)
    MERGE (a)-[:OF]->(u)
    SET a.status = $status, a.since = $since, a.note = $note, a.version = a.version + 1, a.updatedAt = datetime()
    RETURN a.id AS id`,
};
const end: Statement = {
  name: 'adoptions.end',
  cypher: 'MATCH (a:Adoption {id: $id}) DETACH DELETE a',
};

const knownSchema = z.object({
  id: z.string(),
  version: z.number(),
  status: z.enum(AdoptionStatus),
  since: z.string().nullable(),
  note: z.string().nullable(),
  /** Whose the use case is. */
  ownerId: z.string(),
});
export type KnownAdoption = z.infer<typeof knownSchema>;

/** By what an adoption is known: there is one for each use case and municipality. */
export interface AdoptionKey {
  readonly organisation: string;
  readonly useCase: string;
}

export interface AdoptionContent {
  readonly status: AdoptionStatus;
  readonly since: string | null;
  readonly note: string | null;
}

/** Who uses which use case too. */
export class AdoptionStore {
  constructor(private readonly reader: Reader) {}

  async find(tx: Transaction, { organisation, useCase }: AdoptionKey): Promise<KnownAdoption | undefined> {
    const [row] = await tx.run(find, { organisation, useCase });
    return row && knownSchema.parse(row.toObject());
  }

  /** Creates it, or replaces what it says; answers its id, which is the given one where it is new. */
  async save(
    tx: Transaction,
    { organisation, useCase }: AdoptionKey,
    { status, since, note }: AdoptionContent,
    id: string,
  ): Promise<string> {
    const [row] = await tx.run(save, { organisation, useCase, status, since, note, id });
    return z.string().parse(row?.get('id'));
  }

  async end(tx: Transaction, id: string): Promise<void> {
    await tx.run(end, { id });
  }

  /** The adoption as the caller may see it. */
  async byId(id: string, asked: ResolveTree, caller: Caller): Promise<Adoption | undefined> {
    const adoptions = { name: 'adoptions.byIds', label: 'Adoption', shape: adoptionShape };
    return (await this.reader.byIds<Adoption>(adoptions, [id], asked, caller)).get(id);
  }

  /** The municipality's adoption of the use case, as the caller may see it. */
  async byKey(
    { organisation, useCase }: AdoptionKey,
    asked: ResolveTree,
    caller: Caller,
  ): Promise<Adoption | undefined> {
    const match = (node: string, parameters: ParameterBag) =>
      `MATCH (${node}:Adoption {ownerId: ${parameters.add(organisation)}, useCaseId: ${parameters.add(useCase)}})`;
    const found = await this.reader.entity(
      { name: 'adoptions.byKey', shape: adoptionShape, match, asked },
      caller,
    );
    return found as Adoption | undefined;
  }
}
