import { z } from 'zod';
import type { Actor } from '../../../shared/auth/actor.ts';
import type { Statement, Transaction } from '../../../shared/neo4j/graph.ts';
import { ParameterBag } from '../../../shared/reads/parameter-bag.ts';
import { organisationShape } from '../../organisations/organisation.shape.ts';
import { useCaseShape } from '../use-case.shape.ts';
import type { NamedOrganisation } from './organisation-names.ts';
import type { ConceptField } from '../editing/editing.store.ts';
import type { Term } from './vocabulary.ts';

const entrySchema = z.object({
  id: z.string(),
  titles: z.array(z.string()),
  externalIds: z.array(z.string()),
});

/** An entry by all that a row can recognise it by. */
export type KnownEntry = z.infer<typeof entrySchema>;

const termSchema = z.object({
  kind: z.enum(['Task', 'Problem', 'Technique']),
  ...{ id: z.string(), titles: z.array(z.string()) },
  ...{ scheme: z.string().nullable(), code: z.string().nullable() },
});
const fieldOfKind = { Task: 'tasks', Problem: 'problems', Technique: 'techniques' } as const satisfies Record<
  string,
  ConceptField
>;

const takeTurn: Statement = {
  name: 'importing.takeTurn',
  cypher: 'MATCH (o:Organisation {id: $organisation}) SET o.importedAt = datetime()',
};
const namesOf: Statement = {
  name: 'importing.namesOf',
  cypher: `
    MATCH (o:Organisation {id: $organisation})
    RETURN [name IN [o.id, o.name, o.officialName, o.code, o.cvr] WHERE name IS NOT NULL] AS names`,
};
const listTerms: Statement = {
  name: 'importing.terms',
  cypher: `
    MATCH (n:Task|Problem|Technique)
    RETURN head([label IN labels(n) WHERE label IN ['Task', 'Problem', 'Technique']]) AS kind, n.id AS id,
      [title IN [n.title, n.titleDa, n.titleEn] WHERE title IS NOT NULL] AS titles, n.scheme AS scheme, n.code AS code
    ORDER BY n.id`,
};

const organisationSchema = z.object({ id: z.string(), names: z.array(z.string()) });

/** What an import looks up: which entries a file can mean, and what its words stand for. */
export class UseCaseImportStore {
  /** Until the transaction ends, nobody else imports for the organisation, so that no row becomes two entries. */
  async takeTurn(tx: Transaction, organisation: string): Promise<void> {
    await tx.run(takeTurn, { organisation });
  }

  /** Everything that a file may call the organisation. */
  async namesOf(tx: Transaction, organisation: string): Promise<string[]> {
    const [row] = await tx.run(namesOf, { organisation });
    return z.array(z.string()).parse(row?.get('names') ?? []);
  }

  /** The organisation's own entries that the actor may see. */
  async entriesOf(tx: Transaction, actor: Actor, organisation: string): Promise<KnownEntry[]> {
    const parameters = new ParameterBag();
    const visible = useCaseShape.visible.toCypher(actor, 'u', parameters);
    const cypher = `
      MATCH (u:UseCase {ownerId: ${parameters.add(organisation)}}) WHERE ${visible}
      RETURN u.id AS id, [title IN [u.title, u.titleDa, u.titleEn] WHERE title IS NOT NULL] AS titles,
        COLLECT { MATCH (u)-[:IDENTIFIED_BY]->(x:ExternalId) RETURN x.value } AS externalIds`;
    const rows = await tx.run({ name: 'importing.entriesOf', cypher }, parameters.values);
    return rows.map((row) => entrySchema.parse(row.toObject()));
  }

  /** The organisations that the actor may see, by all that a file may call them, the name that is shown first. */
  async organisations(tx: Transaction, actor: Actor): Promise<NamedOrganisation[]> {
    const parameters = new ParameterBag();
    const visible = organisationShape.visible.toCypher(actor, 'o', parameters);
    const cypher = `
      MATCH (o:Organisation) WHERE ${visible}
      RETURN o.id AS id, [name IN [o.name, o.officialName, o.code, o.cvr] WHERE name IS NOT NULL] AS names`;
    const rows = await tx.run({ name: 'importing.organisations', cypher }, parameters.values);
    return rows.map((row) => organisationSchema.parse(row.toObject()));
  }

  /** The tasks, problems and techniques that there are. */
  async terms(tx: Transaction): Promise<Term[]> {
    const rows = await tx.run(listTerms);
    return rows.map((row) => {
      const { kind, ...term } = termSchema.parse(row.toObject());
      return { ...term, field: fieldOfKind[kind] };
    });
  }
}
