import { z } from 'zod';
import type { Actor } from '../../shared/auth/actor.ts';
import type { Statement, Transaction } from '../../shared/neo4j/graph.ts';
import { ParameterBag } from '../../shared/reads/parameter-bag.ts';
import { helpAnswerShape } from './help-request.shape.ts';

const knownSchema = z.object({
  id: z.string(),
  /** The question that it answers, by id. */
  helpRequest: z.string(),
  text: z.string(),
  authorId: z.string().nullable(),
  organisationId: z.string(),
  useCases: z.array(z.string()),
});
export type KnownAnswer = z.infer<typeof knownSchema>;

export interface NewAnswer {
  readonly id: string;
  readonly helpRequest: string;
  readonly organisation: string;
  readonly personId: string;
  readonly text: string;
  readonly useCases: readonly string[];
}

const known: Statement = {
  name: 'helpAnswers.known',
  cypher: `
    MATCH (a:HelpAnswer {id: $id})-[:OF]->(q:HelpRequest)
    RETURN a.id AS id, q.id AS helpRequest, a.text AS text, a.authorId AS authorId,
      a.organisationId AS organisationId,
      COLLECT { MATCH (a)-[:POINTS_AT]->(u:UseCase) RETURN u.id ORDER BY u.id } AS useCases`,
};
const pointing = `
    WITH a UNWIND $useCases AS useCase
    MATCH (u:UseCase {id: useCase}) CREATE (a)-[:POINTS_AT]->(u)`;
const create: Statement = {
  name: 'helpAnswers.create',
  cypher: `
    MATCH (q:HelpRequest {id: $helpRequest}), (p:Person {id: $personId}), (o:Organisation {id: $organisation})
    CREATE (a:HelpAnswer {id: $id, text: $text, at: datetime(), authorId: $personId,
                          organisationId: $organisation})-[:OF]->(q),
           (a)-[:BY]->(p), (a)-[:FOR]->(o)
    ${pointing}`,
};
const save: Statement = {
  name: 'helpAnswers.save',
  cypher: `
    MATCH (a:HelpAnswer {id: $id})
    SET a.text = $text, a.editedAt = datetime()
    WITH a
    CALL (a) { MATCH (a)-[link:POINTS_AT]->() DELETE link }
    ${pointing}`,
};

/** Answers to questions. Whoever writes one has taken its question. */
export class HelpAnswerStore {
  /** The id of the question; undefined when the actor may not see the answer. */
  async questionOf(tx: Transaction, actor: Actor, id: string): Promise<string | undefined> {
    const parameters = new ParameterBag();
    const visible = helpAnswerShape.visible.toCypher(actor, 'a', parameters);
    const cypher = `
      MATCH (a:HelpAnswer {id: ${parameters.add(id)}})-[:OF]->(q:HelpRequest) WHERE ${visible}
      RETURN q.id AS id`;
    const [row] = await tx.run({ name: 'helpAnswers.questionOf', cypher }, parameters.values);
    return row && z.string().parse(row.get('id'));
  }

  /** The answer as it is now, whoever may see it; undefined when there is none. */
  async known(tx: Transaction, id: string): Promise<KnownAnswer | undefined> {
    const [row] = await tx.run(known, { id });
    return row && knownSchema.parse(row.toObject());
  }

  async create(tx: Transaction, answer: NewAnswer): Promise<void> {
    await tx.run(create, { ...answer });
  }

  /** Gives the answer this text, and these use cases in place of those that it points at. */
  async save(tx: Transaction, answer: Pick<NewAnswer, 'id' | 'text' | 'useCases'>): Promise<void> {
    await tx.run(save, { ...answer });
  }
}
