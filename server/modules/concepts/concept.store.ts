import type { ResolveTree } from 'graphql-parse-resolve-info';
import { z } from 'zod';
import type { Graph, Statement } from '../../shared/neo4j/graph.ts';
import type { Caller, Reader } from '../../shared/reads/reader.ts';
import type { Shape } from '../../shared/reads/shape.ts';
import { problemShape, techniqueShape } from './concept.shapes.ts';

export type ConceptKind = 'Problem' | 'Technique';

const shapes: Record<ConceptKind, Shape> = { Problem: problemShape, Technique: techniqueShape };

const termsSchema = z.object({
  kind: z.enum(['Problem', 'Technique']),
  id: z.string(),
  title: z.string(),
  terms: z.array(z.string()),
  tasks: z.array(z.string()),
});

/** A concept with the words that name it, in all languages, and the tasks where it typically occurs. */
export type ConceptTerms = z.infer<typeof termsSchema>;

const allTerms: Statement = {
  name: 'concepts.allTerms',
  cypher: `
    MATCH (c:Problem|Technique)
    RETURN CASE WHEN c:Problem THEN 'Problem' ELSE 'Technique' END AS kind, c.id AS id,
           c.titleDa + ' ' + c.titleEn AS title, c.terms AS terms,
           COLLECT { MATCH (c)-[:TYPICAL_OF]->(t:Task) RETURN t.id ORDER BY t.id } AS tasks
    ORDER BY id`,
};

/** Problems and techniques in the graph: `(:Problem|Technique {id, titleDa, titleEn, terms})`. */
export class ConceptStore {
  constructor(
    private readonly graph: Graph,
    private readonly reader: Reader,
  ) {}

  /** All concepts with the words that name them. */
  async allTerms(): Promise<ConceptTerms[]> {
    const rows = await this.graph.read(allTerms);
    return rows.map((row) => termsSchema.parse(row.toObject()));
  }

  /** All concepts of a kind, by title. */
  list<Concept>(kind: ConceptKind, asked: ResolveTree, caller: Caller): Promise<Concept[]> {
    const request = {
      name: `concepts.list${kind}s`,
      shape: shapes[kind],
      match: (node: string) => `MATCH (${node}:${kind})`,
      orderBy: (node: string) => `ORDER BY ${node}.sortKey`,
      asked,
    };
    return this.reader.entities(request, caller) as Promise<Concept[]>;
  }

  /** Those of the concepts that exist, by id. */
  byIds<Concept>(
    kind: ConceptKind,
    ids: readonly string[],
    asked: ResolveTree,
    caller: Caller,
  ): Promise<Map<string, Concept>> {
    const concepts = { name: `concepts.${kind}sByIds`, label: kind, shape: shapes[kind] };
    return this.reader.byIds(concepts, ids, asked, caller);
  }
}
