import { z } from 'zod';
import type { Statement, Transaction } from '../../shared/neo4j/graph.ts';
import type { PreparedUseCase } from './use-case.prepare.ts';

const existingSchema = z.object({
  scheme: z.string(),
  value: z.string(),
  id: z.string(),
  fingerprint: z.string().nullable(),
  vanished: z.boolean(),
  /** Whether a person has changed it in the hub. */
  isEdited: z.boolean(),
});

/** A use case that is in the graph already, by one of its external identities. */
export type ExistingUseCase = z.infer<typeof existingSchema>;

const findByExternalIds: Statement = {
  name: 'useCases.findByExternalIds',
  cypher: `
    UNWIND $externalIds AS row
    MATCH (x:ExternalId {scheme: row.scheme, value: row.value})<-[:IDENTIFIED_BY]-(u:UseCase)
    RETURN row.scheme AS scheme, row.value AS value, u.id AS id, u.fingerprint AS fingerprint,
           u.vanishedAt IS NOT NULL AS vanished, u.editedAt IS NOT NULL AS isEdited`,
};

const findMissing: Statement = {
  name: 'useCases.findMissing',
  cypher: `
    UNWIND $references AS row
    WITH row WHERE NOT EXISTS { MATCH (n:Organisation|Task|Technique|Problem|Origin {id: row.id}) }
    RETURN row.field AS field, row.id AS id LIMIT 1`,
};

const missingSchema = z.object({ field: z.string(), id: z.string() });

/** A field of a use case that names something that does not exist. */
export type MissingReference = z.infer<typeof missingSchema>;

const writeNodes: Statement = {
  name: 'useCases.writeNodes',
  cypher: `
    UNWIND $rows AS row
    MERGE (u:UseCase {id: row.id})
      ON CREATE SET u.createdAt = datetime(), u.version = 0, u.lifecycle = 'PUBLISHED'
    SET u += row.properties, u.updatedAt = datetime(), u.version = u.version + 1
    REMOVE u:TextDa:TextNl:TextEn:TextOther, u.vanishedAt, u.embeddingA, u.embeddingB
    SET u:Unplaced:$(row.textLabel)`,
};

const replaceLinks: Statement = {
  name: 'useCases.replaceLinks',
  cypher: `
    UNWIND $rows AS row
    MATCH (u:UseCase {id: row.id})
    CALL (u) {
      OPTIONAL MATCH (u)-[link:OWNS|TAKES_PART_IN|IN_TASK|ADDRESSES|USES_TECHNIQUE|FROM]-()
      DELETE link
    }
    CALL (u, row) {
      MATCH (owner:Organisation {id: row.owner})
      CREATE (owner)-[:OWNS]->(u) SET u.ownerId = owner.id, u.ownerSortKey = owner.sortKey
    }
    CALL (u, row) {
      UNWIND row.participants AS participant
      MATCH (o:Organisation {id: participant.organisation})
      CREATE (o)-[:TAKES_PART_IN {role: participant.role}]->(u)
    }
    CALL (u, row) { UNWIND row.tasks AS id MATCH (t:Task {id: id}) CREATE (u)-[:IN_TASK]->(t) }
    CALL (u, row) { UNWIND row.techniques AS id MATCH (t:Technique {id: id}) CREATE (u)-[:USES_TECHNIQUE]->(t) }
    CALL (u, row) {
      UNWIND row.problems AS problem
      MATCH (p:Problem {id: problem.id}) CREATE (u)-[:ADDRESSES {strength: problem.strength}]->(p)
    }
    CALL (u, row) { MATCH (origin:Origin {id: row.origin}) CREATE (u)-[:FROM]->(origin) }
    CALL (u) { OPTIONAL MATCH (u)-[link:INSPIRED_BY]->() DELETE link }
    CALL (u, row) {
      UNWIND row.inspiredBy AS id MATCH (source:UseCase {id: id}) CREATE (u)-[:INSPIRED_BY]->(source)
    }`,
};

const replaceParts: Statement = {
  name: 'useCases.replaceParts',
  cypher: `
    UNWIND $rows AS row
    MATCH (u:UseCase {id: row.id})
    CALL (u) {
      OPTIONAL MATCH (u)-[:HAS_EFFECT|HAS_COST|CITES]->(part)
      DETACH DELETE part
    }
    FOREACH (i IN range(0, size(row.effects) - 1) |
      CREATE (u)-[:HAS_EFFECT]->(part:Effect {position: i}) SET part += row.effects[i])
    FOREACH (i IN range(0, size(row.costs) - 1) |
      CREATE (u)-[:HAS_COST]->(part:Cost {position: i}) SET part += row.costs[i])
    FOREACH (i IN range(0, size(row.sources) - 1) |
      CREATE (u)-[:CITES]->(part:Source {position: i}) SET part += row.sources[i])
    FOREACH (external IN row.externalIds |
      MERGE (x:ExternalId {scheme: external.scheme, value: external.value})
      SET x.url = external.url
      MERGE (u)-[:IDENTIFIED_BY]->(x))`,
};

const markVanished: Statement = {
  name: 'useCases.markVanished',
  cypher: `
    MATCH (:Origin {id: $origin})<-[:FROM]-(u:UseCase)-[:IDENTIFIED_BY]->(x:ExternalId {scheme: $scheme})
    WHERE u.vanishedAt IS NULL AND NOT x.value IN $present
    SET u.vanishedAt = datetime(), u.updatedAt = datetime(), u.version = u.version + 1
    RETURN x.value AS value`,
};

const listVanished: Statement = {
  name: 'useCases.listVanished',
  cypher: `
    MATCH (:Origin {id: $origin})<-[:FROM]-(u:UseCase)-[:IDENTIFIED_BY]->(x:ExternalId {scheme: $scheme})
    WHERE u.vanishedAt IS NULL AND NOT x.value IN $present
    RETURN x.value AS value`,
};

/** The register whose entries are compared, and the identities that it holds now. */
export interface PresentEntries {
  readonly origin: string;
  readonly scheme: string;
  readonly present: readonly string[];
}

/** Writes use cases with everything that hangs on them, inside the caller's transaction. */
export class UseCaseWriteStore {
  async findByExternalIds(
    tx: Transaction,
    externalIds: readonly { scheme: string; value: string }[],
  ): Promise<ExistingUseCase[]> {
    const rows = await tx.run(findByExternalIds, { externalIds });
    return rows.map((row) => existingSchema.parse(row.toObject()));
  }

  /** The first of the references that names nothing. */
  async findMissing(
    tx: Transaction,
    references: readonly MissingReference[],
  ): Promise<MissingReference | undefined> {
    const [row] = await tx.run(findMissing, { references });
    return row && missingSchema.parse(row.toObject());
  }

  /** Creates or replaces the use cases; who and what they refer to must exist. */
  async write(tx: Transaction, useCases: readonly PreparedUseCase[]): Promise<void> {
    await tx.run(writeNodes, { rows: useCases });
    await tx.run(replaceLinks, { rows: useCases });
    await tx.run(replaceParts, { rows: useCases });
  }

  /** Marks the register's entries that it no longer holds; answers their identities there. */
  async markVanished(tx: Transaction, entries: PresentEntries): Promise<string[]> {
    const rows = await tx.run(markVanished, { ...entries });
    return rows.map((row) => z.string().parse(row.get('value')));
  }

  /** The identities that `markVanished` would mark. */
  async listVanished(tx: Transaction, entries: PresentEntries): Promise<string[]> {
    const rows = await tx.run(listVanished, { ...entries });
    return rows.map((row) => z.string().parse(row.get('value')));
  }
}
