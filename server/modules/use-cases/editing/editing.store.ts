import { z } from 'zod';
import type { Actor } from '../../../shared/auth/actor.ts';
import { visibilities, type Visibility } from '../../../shared/auth/visibility.ts';
import type { Statement, Transaction } from '../../../shared/neo4j/graph.ts';
import { ParameterBag } from '../../../shared/reads/parameter-bag.ts';
import { clusterVisibility } from '../../clusters/cluster.permissions.ts';
import { organisationShape } from '../../organisations/organisation.shape.ts';
import { useCaseDraftSchema, type UseCaseDraft } from '../use-case.draft.ts';
import { Lifecycle } from '../use-case.enums.ts';
import { useCaseShape } from '../use-case.shape.ts';

const conceptFields = ['tasks', 'techniques', 'problems'] as const;
export type ConceptField = (typeof conceptFields)[number];

const existingSchema = z.object({
  properties: z.record(z.string(), z.unknown()),
  owner: z.string(),
  origin: z.string().nullable(),
  tasks: z.array(z.string()),
  techniques: z.array(z.string()),
  inspiredBy: z.array(z.string()),
  problems: z.array(z.string()),
  externalIds: z.array(z.record(z.string(), z.unknown())),
  participants: z.array(z.object({ organisation: z.string(), role: z.string() })),
  effects: z.array(z.record(z.string(), z.unknown())),
  costs: z.array(z.record(z.string(), z.unknown())),
  sources: z.array(z.record(z.string(), z.unknown())),
  sharedWith: z.array(z.string()),
});
const stateSchema = z.object({
  id: z.string(),
  version: z.number(),
  lifecycle: z.enum(Lifecycle),
  visibility: z.enum(visibilities),
});

/** A use case that is about to be changed; nobody else changes it until the transaction ends. */
export interface EditedUseCase {
  readonly id: string;
  readonly version: number;
  readonly lifecycle: Lifecycle;
  readonly visibility: Visibility;
  readonly sharedWith: readonly string[];
  readonly draft: UseCaseDraft;
  /** What it is about as it is shown: what is stated, and what was inferred. */
  readonly classified: Readonly<Record<ConceptField, readonly string[]>>;
}

export interface NewState {
  readonly lifecycle: Lifecycle;
  readonly visibility: Visibility;
}

const setState: Statement = {
  name: 'useCases.setState',
  cypher: `
    MATCH (u:UseCase {id: $id})
    SET u.lifecycle = $lifecycle, u.visibility = $visibility, u.version = $version,
        u.audience = CASE $lifecycle WHEN 'PUBLISHED' THEN $visibility ELSE 'OWN' END,
        u.editedAt = datetime(), u.updatedAt = datetime()`,
};
const replaceGrantees: Statement = {
  name: 'useCases.replaceGrantees',
  cypher: `
    MATCH (u:UseCase {id: $id})
    CALL (u) { OPTIONAL MATCH (u)-[old:SHARED_WITH]->() DELETE old }
    UNWIND $grantees AS grantee
    MATCH (g:Organisation|Cluster {id: grantee})
    CREATE (u)-[:SHARED_WITH]->(g)`,
};
/** Changes use cases one at a time, inside the caller's transaction. */
export class UseCaseEditingStore {
  /** The use case as it is, held for this transaction; undefined when the actor may not see it. */
  async take(tx: Transaction, actor: Actor, id: string): Promise<EditedUseCase | undefined> {
    const [found] = await this.takeAll(tx, actor, [id]);
    return found;
  }

  /** Those of the use cases that the actor may see, as `take` takes them, always in the same order. */
  async takeAll(tx: Transaction, actor: Actor, ids: readonly string[]): Promise<EditedUseCase[]> {
    const parameters = new ParameterBag();
    const visible = useCaseShape.visible.toCypher(actor, 'u', parameters);
    const cypher = `
      UNWIND ${parameters.add([...ids].sort())} AS id
      MATCH (u:UseCase {id: id}) WHERE ${visible}
      SET u.takenAt = datetime() // takes the lock, so that what is read below is what will be changed
      WITH u MATCH (owner:Organisation)-[:OWNS]->(u)
      RETURN properties(u) AS properties, owner.id AS owner,
        head(COLLECT { MATCH (u)-[:FROM]->(o:Origin) RETURN o.id }) AS origin,
        COLLECT { MATCH (u)-[:IN_TASK]->(t:Task) RETURN t.id ORDER BY t.id } AS tasks,
        COLLECT { MATCH (u)-[:USES_TECHNIQUE]->(t:Technique) RETURN t.id ORDER BY t.id } AS techniques,
        COLLECT { MATCH (u)-[:ADDRESSES]->(p:Problem) RETURN p.id ORDER BY p.id } AS problems,
        COLLECT { MATCH (u)-[:IDENTIFIED_BY]->(x:ExternalId) RETURN properties(x) ORDER BY x.scheme } AS externalIds,
        COLLECT { MATCH (u)<-[t:TAKES_PART_IN]-(o:Organisation)
                  RETURN {organisation: o.id, role: t.role} ORDER BY o.id } AS participants,
        COLLECT { MATCH (u)-[:INSPIRED_BY]->(source) RETURN source.id ORDER BY source.id } AS inspiredBy,
        COLLECT { MATCH (u)-[:HAS_EFFECT]->(part) RETURN properties(part) ORDER BY part.position } AS effects,
        COLLECT { MATCH (u)-[:HAS_COST]->(part) RETURN properties(part) ORDER BY part.position } AS costs,
        COLLECT { MATCH (u)-[:CITES]->(part) RETURN properties(part) ORDER BY part.position } AS sources,
        COLLECT { MATCH (u)-[:SHARED_WITH]->(g) RETURN g.id ORDER BY g.id } AS sharedWith`;
    const rows = await tx.run({ name: 'useCases.take', cypher }, parameters.values);
    return rows.map((row) => toEdited(existingSchema.parse(row.toObject())));
  }

  /** Those of the use cases that the actor may see. */
  async visibleAmong(tx: Transaction, actor: Actor, ids: readonly string[]): Promise<string[]> {
    const parameters = new ParameterBag();
    const visible = useCaseShape.visible.toCypher(actor, 'u', parameters);
    const cypher = `
      UNWIND ${parameters.add(ids)} AS id MATCH (u:UseCase {id: id}) WHERE ${visible}
      RETURN DISTINCT u.id AS id`;
    const rows = await tx.run({ name: 'useCases.visibleAmong', cypher }, parameters.values);
    return rows.map((row) => z.string().parse(row.get('id')));
  }

  /** How far it has come, and who may see it. Every change by a person goes through here. */
  async setState(
    tx: Transaction,
    id: string,
    version: number,
    { lifecycle, visibility }: NewState,
  ): Promise<void> {
    await tx.run(setState, { id, version, lifecycle, visibility });
  }

  async replaceGrantees(tx: Transaction, id: string, grantees: readonly string[]): Promise<void> {
    await tx.run(replaceGrantees, { id, grantees });
  }

  /** Those of the ids that are an organisation's, or a cluster's in force, as far as the actor may see them. */
  async knownGrantees(tx: Transaction, actor: Actor, ids: readonly string[]): Promise<string[]> {
    const parameters = new ParameterBag();
    const cypher = `
      UNWIND ${parameters.add(ids)} AS id
      MATCH (g:Organisation|Cluster {id: id})
      WHERE (g:Organisation AND ${organisationShape.visible.toCypher(actor, 'g', parameters)})
        OR (g:Cluster AND g.retiredAt IS NULL AND ${clusterVisibility.toCypher(actor, 'g', parameters)})
      RETURN collect(g.id) AS known`;
    const [row] = await tx.run({ name: 'useCases.knownGrantees', cypher }, parameters.values);
    return z.array(z.string()).parse(row?.get('known') ?? []);
  }
}

function toEdited(row: z.infer<typeof existingSchema>): EditedUseCase {
  const { properties, sharedWith, externalIds, origin, ...linked } = row;
  const inferred = (properties['inferred'] as string[] | undefined) ?? [];
  const stated = (field: ConceptField) => (inferred.includes(field) ? [] : linked[field]);
  const draft = useCaseDraftSchema.parse(
    withoutNulls({
      ...properties,
      ...linked,
      origin,
      externalIds: externalIds.map(withoutNulls),
      tasks: stated('tasks'),
      techniques: stated('techniques'),
      problems: stated('problems'),
      inferred: inferred.filter((field) => !conceptFields.some((name) => name === field)),
    }),
  );
  const { tasks, techniques, problems } = linked;
  const classified = { tasks, techniques, problems };
  return { ...stateSchema.parse(properties), sharedWith, draft, classified };
}

function withoutNulls(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
