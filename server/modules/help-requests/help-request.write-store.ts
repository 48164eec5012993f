import { z } from 'zod';
import type { Actor } from '../../shared/auth/actor.ts';
import type { Statement, Transaction } from '../../shared/neo4j/graph.ts';
import { ParameterBag } from '../../shared/reads/parameter-bag.ts';
import { helpRequestShape } from './help-request.shape.ts';
import type { QuestionDraft } from './help-request.draft.ts';
import { HelpRequestStatus } from './help-request.type.ts';

const contentSchema = z.object({
  title: z.string(),
  text: z.string(),
  language: z.string(),
  /** By id. */
  problems: z.array(z.string()),
  tasks: z.array(z.string()),
});
const takenSchema = contentSchema.extend({
  id: z.string(),
  status: z.enum(HelpRequestStatus),
  version: z.number(),
  ownerId: z.string(),
  authorId: z.string().nullable(),
});

/** What a question says. */
export type QuestionContent = z.infer<typeof contentSchema>;
/** A question that nobody else changes or answers until the transaction ends. */
export type TakenQuestion = z.infer<typeof takenSchema>;

const saved = `
    SET q.title = $title, q.text = $text, q.language = $language, q.version = q.version + 1
    WITH q
    CALL (q) { MATCH (q)-[link:ABOUT]->() DELETE link }
    UNWIND $problems + $tasks AS about
    MATCH (n:Problem|Task {id: about})
    CREATE (q)-[:ABOUT]->(n)`;
const create: Statement = {
  name: 'helpRequests.create',
  cypher: `
    MATCH (o:Organisation {id: $organisation}), (p:Person {id: $personId})
    CREATE (o)-[:OWNS]->(q:HelpRequest {id: $id, status: 'OPEN', visibility: 'K98', audience: 'K98', version: 0,
        ownerId: $organisation, authorId: $personId, createdAt: datetime(), updatedAt: datetime()})-[:BY]->(p)
    ${saved}`,
};
const save: Statement = {
  name: 'helpRequests.save',
  cypher: `
    MATCH (q:HelpRequest {id: $id})
    SET q.editedAt = datetime(), q.updatedAt = datetime()
    ${saved}`,
};
const move: Statement = {
  name: 'helpRequests.move',
  cypher: `
    MATCH (q:HelpRequest {id: $id})
    OPTIONAL MATCH (q)-[helped:HELPED_BY]->()
    DELETE helped
    SET q.status = $status, q.audience = CASE $status WHEN 'WITHDRAWN' THEN 'OWN' ELSE q.visibility END,
        q.closedAt = CASE $status WHEN 'OPEN' THEN null ELSE datetime() END,
        q.version = q.version + 1, q.updatedAt = datetime()
    WITH q MATCH (a:HelpAnswer {id: $answer})-[:OF]->(q) CREATE (q)-[:HELPED_BY]->(a)`,
};

const createMissing: Statement = {
  name: 'helpRequests.createMissing',
  cypher: `
    UNWIND $questions AS row
    OPTIONAL MATCH (known:HelpRequest {id: row.id})
    WITH row WHERE known IS NULL
    MATCH (o:Organisation {id: row.organisation})
    CREATE (o)-[:OWNS]->(q:HelpRequest {id: row.id, title: row.title, text: row.text, language: row.language,
        status: 'OPEN', visibility: 'K98', audience: 'K98', ownerId: row.organisation, version: 1, demo: true,
        createdAt: datetime() - duration({days: row.daysAgo}), updatedAt: datetime()})
    WITH q, row
    CALL (q, row) { UNWIND row.problems AS id MATCH (p:Problem {id: id}) CREATE (q)-[:ABOUT]->(p) }
    UNWIND row.answers AS answer
    MATCH (o:Organisation {id: answer.organisation})
    CREATE (q)<-[:OF]-(a:HelpAnswer {id: answer.id, text: answer.text, organisationId: answer.organisation,
        at: datetime() - duration({days: answer.daysAgo})})-[:FOR]->(o)
    WITH a, answer
    UNWIND answer.useCases AS id
    MATCH (u:UseCase {id: id}) CREATE (a)-[:POINTS_AT]->(u)`,
};

/** Writes questions; `help-request.shape.ts` says what they look like in the graph. */
export class HelpRequestWriteStore {
  /** The question, taken; undefined when the actor may not see it. */
  async take(tx: Transaction, actor: Actor, id: string): Promise<TakenQuestion | undefined> {
    const parameters = new ParameterBag();
    const visible = helpRequestShape.visible.toCypher(actor, 'q', parameters);
    const cypher = `
      MATCH (q:HelpRequest {id: ${parameters.add(id)}}) WHERE ${visible}
      SET q.takenAt = datetime() // takes the lock, so that what is read below is what will be changed
      RETURN q.id AS id, q.title AS title, q.text AS text, q.language AS language, q.status AS status,
        q.version AS version, q.ownerId AS ownerId, q.authorId AS authorId,
        COLLECT { MATCH (q)-[:ABOUT]->(p:Problem) RETURN p.id ORDER BY p.id } AS problems,
        COLLECT { MATCH (q)-[:ABOUT]->(t:Task) RETURN t.id ORDER BY t.id } AS tasks`;
    const [row] = await tx.run({ name: 'helpRequests.take', cypher }, parameters.values);
    return row && takenSchema.parse(row.toObject());
  }

  /** A new, open question of the organisation, for K-98 to see. */
  async create(
    tx: Transaction,
    question: QuestionContent & {
      readonly id: string;
      readonly organisation: string;
      readonly personId: string;
    },
  ): Promise<void> {
    await tx.run(create, { ...question });
  }

  /** Writes those of the invented questions that are not there; what became of the others is left alone. */
  async createMissing(tx: Transaction, questions: readonly QuestionDraft[]): Promise<void> {
    await tx.run(createMissing, { questions });
  }

  /** Gives the question these words, problems and tasks in place of those that it has. */
  async save(tx: Transaction, id: string, content: QuestionContent): Promise<void> {
    await tx.run(save, { id, ...content });
  }

  /** Makes it open, answered (perhaps by one answer in particular) or withdrawn. */
  async move(
    tx: Transaction,
    id: string,
    status: HelpRequestStatus,
    answer: string | null = null,
  ): Promise<void> {
    await tx.run(move, { id, status, answer });
  }
}
