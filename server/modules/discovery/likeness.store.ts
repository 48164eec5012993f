import { z } from 'zod';
import type { Graph } from '../../shared/neo4j/graph.ts';
import { ParameterBag } from '../../shared/reads/parameter-bag.ts';
import { readRows } from '../../shared/reads/read-rows.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import type { Embedding } from '../retrieval/embedding/embedding.service.ts';
import { useCaseShape } from '../use-cases/use-case.shape.ts';

/** A problem that a subject is about; the weights of one subject sum to 1. */
export interface SubjectProblem {
  readonly id: string;
  readonly weight: number;
  /** Whether sharing it is worth telling. */
  readonly isCertain: boolean;
}

/** What a use case is like, for finding others like it. */
export interface Subject {
  /** Everything that is said about it. */
  readonly text: string;
  /** What it is called; a question has no title. */
  readonly title?: string;
  readonly language: string;
  readonly problems: readonly SubjectProblem[];
  readonly tasks: readonly string[];
  readonly techniques: readonly string[];
  /** The use case itself, when it is one of those in the graph. */
  readonly id?: string;
}

const link = z.object({ id: z.string(), strength: z.number() });
const countedLink = link.extend({ frequency: z.number() });
const subjectSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  language: z.string(),
  problems: z.array(countedLink),
  tasks: z.array(z.string()),
  techniques: z.array(z.string()),
});

const featuresSchema = z.object({
  id: z.string(),
  owner: z.string(),
  title: z.string(),
  language: z.string(),
  status: z.string().nullable(),
  cosine: z.number().nullable(),
  problems: z.array(link),
  tasks: z.array(z.string()),
  techniques: z.array(z.string()),
});

/** What a candidate has in common with a subject. */
export type Features = z.infer<typeof featuresSchema>;

const nearnessSchema = z.object({ id: z.string(), nearness: z.number() });
const labelSchema = z.object({ id: z.string(), label: z.string() });
const textSchema = z.object({ id: z.string(), title: z.string(), text: z.string(), language: z.string() });

/** An entry's searchable text. */
export type EntryText = z.infer<typeof textSchema>;

/** A use case and what it counts for beside others. */
export interface WeightedId {
  readonly id: string;
  readonly weight: number;
}

/** Reads what use cases have in common. Everything is seen through the caller's eyes. */
export class LikenessStore {
  constructor(private readonly graph: Graph) {}

  /** The use cases as subjects, by id; those that the caller may not see are left out. */
  async subjects(ids: readonly string[], caller: Caller): Promise<Subject[]> {
    const parameters = new ParameterBag();
    const cypher = `
      UNWIND ${parameters.add(ids)} AS id
      MATCH (u:UseCase {id: id}) WHERE ${visible('u', caller, parameters)}
      RETURN u.id AS id, u.searchTitle AS title, u.searchTitle + '\n' + u.searchText AS text,
        u.language AS language,
        COLLECT { MATCH (u)-[a:ADDRESSES]->(p:Problem)
                  RETURN {id: p.id, strength: a.strength, frequency: COUNT {
                    MATCH (p)<-[:ADDRESSES]-(other:UseCase) WHERE ${visible('other', caller, parameters)} }}
        } AS problems,
        COLLECT { MATCH (u)-[:IN_TASK]->(t:Task) RETURN t.id } AS tasks,
        COLLECT { MATCH (u)-[:USES_TECHNIQUE]->(t:Technique) RETURN t.id } AS techniques`;
    const rows = await readRows(
      this.graph,
      { name: 'likeness.subjects', cypher },
      parameters,
      caller,
      subjectSchema,
    );
    return rows.map((row) => ({ ...row, problems: weighProblems(row.problems) }));
  }

  /** Use cases that address the problems, those that do so most first. */
  async addressing(problems: readonly SubjectProblem[], limit: number, caller: Caller): Promise<string[]> {
    const parameters = new ParameterBag();
    const cypher = `
      UNWIND ${parameters.add(problems)} AS problem
      MATCH (u:UseCase)-[a:ADDRESSES]->(:Problem {id: problem.id}) WHERE ${visible('u', caller, parameters)}
      WITH u, sum(problem.weight * a.strength / (a.strength + 2.0)) AS fit
      RETURN u.id AS id ORDER BY fit DESC, id LIMIT toInteger(${parameters.add(limit)})`;
    const rows = await readRows(
      this.graph,
      { name: 'likeness.addressing', cypher },
      parameters,
      caller,
      z.object({ id: z.string() }),
    );
    return rows.map(({ id }) => id);
  }

  /** What each candidate has in common with the subject; those that the caller may not see are left out. */
  async features(
    ids: readonly string[],
    subject: Subject,
    embedding: Embedding | undefined,
    caller: Caller,
  ): Promise<Features[]> {
    const parameters = new ParameterBag();
    const shared = (values: readonly string[]) => parameters.addChoices(values);
    const property = `u.embedding${embedding?.slot ?? 'A'}`;
    const cosine = embedding
      ? `CASE WHEN ${property} IS NULL THEN null
           ELSE 2 * vector.similarity.cosine(${property}, ${parameters.add(embedding.vector)}) - 1 END`
      : 'null';
    const cypher = `
      UNWIND ${parameters.add(ids)} AS id
      MATCH (owner:Organisation)-[:OWNS]->(u:UseCase {id: id}) WHERE ${visible('u', caller, parameters)}
      RETURN u.id AS id, owner.id AS owner, u.searchTitle AS title, u.language AS language, u.status AS status,
        ${cosine} AS cosine,
        COLLECT { MATCH (u)-[a:ADDRESSES]->(p:Problem) WHERE p.id IN ${shared(subject.problems.map(({ id }) => id))}
                  RETURN {id: p.id, strength: a.strength} } AS problems,
        COLLECT { MATCH (u)-[:IN_TASK]->(t:Task) WHERE t.id IN ${shared(subject.tasks)} RETURN t.id } AS tasks,
        COLLECT { MATCH (u)-[:USES_TECHNIQUE]->(t:Technique) WHERE t.id IN ${shared(subject.techniques)}
                  RETURN t.id } AS techniques`;
    return readRows(this.graph, { name: 'likeness.features', cypher }, parameters, caller, featuresSchema);
  }

  /**
   * How near each candidate is in meaning to the given use cases: the mean of its cosines to them, by id.
   * Those without a vector, and those that the caller may not see, are left out.
   */
  async nearness(
    ids: readonly string[],
    to: readonly WeightedId[],
    slot: Embedding['slot'],
    caller: Caller,
  ): Promise<Map<string, number>> {
    const parameters = new ParameterBag();
    const property = `embedding${slot}`;
    const cypher = `
      UNWIND ${parameters.add(to)} AS near
      MATCH (n:UseCase {id: near.id}) WHERE n.${property} IS NOT NULL AND ${visible('n', caller, parameters)}
      WITH collect({vector: n.${property}, weight: near.weight}) AS all, sum(near.weight) AS total WHERE total > 0
      UNWIND ${parameters.add(ids)} AS id
      MATCH (u:UseCase {id: id}) WHERE u.${property} IS NOT NULL AND ${visible('u', caller, parameters)}
      RETURN u.id AS id, reduce(sum = 0.0, near IN all |
        sum + near.weight * (2 * vector.similarity.cosine(u.${property}, near.vector) - 1)) / total AS nearness`;
    const rows = await readRows(
      this.graph,
      { name: 'likeness.nearness', cypher },
      parameters,
      caller,
      nearnessSchema,
    );
    return new Map(rows.map(({ id, nearness }) => [id, nearness]));
  }

  /** The titles of problems, tasks and techniques, in the caller's language. */
  async labels(ids: readonly string[], caller: Caller): Promise<Map<string, string>> {
    const parameters = new ParameterBag();
    const title = caller.language === 'en' ? 'coalesce(n.titleEn, n.title)' : 'coalesce(n.titleDa, n.title)';
    const cypher = `
      UNWIND ${parameters.add(ids)} AS id
      MATCH (n:Problem|Task|Technique {id: id})
      RETURN n.id AS id, ${title} AS label`;
    const rows = await readRows(
      this.graph,
      { name: 'likeness.labels', cypher },
      parameters,
      caller,
      labelSchema,
    );
    return new Map(rows.map(({ id, label }) => [id, label]));
  }

  /** The entries' searchable texts, by id. */
  async texts(ids: readonly string[], caller: Caller): Promise<Map<string, EntryText>> {
    const parameters = new ParameterBag();
    const cypher = `
      UNWIND ${parameters.add(ids)} AS id
      MATCH (u:UseCase {id: id}) WHERE ${visible('u', caller, parameters)}
      RETURN u.id AS id, u.searchTitle AS title, u.searchText AS text, u.language AS language`;
    const rows = await readRows(
      this.graph,
      { name: 'likeness.texts', cypher },
      parameters,
      caller,
      textSchema,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

/** Rare problems and strongly named ones say more about a use case than common ones. */
function weighProblems(problems: readonly z.infer<typeof countedLink>[]): SubjectProblem[] {
  const weights = problems.map(
    ({ strength, frequency }) => strength / (strength + 2) / Math.log2(4 + frequency),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return problems.map(({ id }, i) => ({ id, weight: weights[i]! / total, isCertain: true }));
}

function visible(node: string, { actor }: Caller, parameters: ParameterBag): string {
  return useCaseShape.visible.toCypher(actor, node, parameters);
}
