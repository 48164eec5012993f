import type { ResolveTree } from 'graphql-parse-resolve-info';
import { z } from 'zod';
import type { Actor } from '../../shared/auth/actor.ts';
import type { Statement, Transaction } from '../../shared/neo4j/graph.ts';
import { ParameterBag } from '../../shared/reads/parameter-bag.ts';
import type { Caller, Reader } from '../../shared/reads/reader.ts';
import { commentShape, stateOf } from './comment.shape.ts';
import { CommentKind, CommentState, type Comment } from './comment.type.ts';

const knownSchema = z.object({
  id: z.string(),
  useCase: z.string(),
  kind: z.enum(CommentKind),
  state: z.enum(CommentState),
  authorId: z.string().nullable(),
  organisationId: z.string(),
  text: z.string().nullable(),
  hasAnswers: z.boolean(),
});
export type KnownComment = z.infer<typeof knownSchema>;

export interface NewComment {
  readonly id: string;
  readonly useCase: string;
  readonly kind: CommentKind;
  readonly text: string;
  readonly personId: string;
  readonly organisation: string;
  /** The comment that it answers; null for one that answers none. */
  readonly answers: string | null;
}

const create: Statement = {
  name: 'comments.create',
  cypher: `
    MATCH (u:UseCase {id: $useCase}), (p:Person {id: $personId}), (o:Organisation {id: $organisation})
    CREATE (c:Comment {id: $id, kind: $kind, text: $text, at: datetime(),
                       authorId: $personId, organisationId: $organisation})-[:OF]->(u),
           (c)-[:BY]->(p), (c)-[:FOR]->(o)
    WITH c MATCH (answered:Comment {id: $answers}) CREATE (c)-[:ANSWERS]->(answered)`,
};
const edit: Statement = {
  name: 'comments.edit',
  cypher: 'MATCH (c:Comment {id: $id}) SET c.text = $text, c.editedAt = datetime()',
};
const blank: Statement = {
  name: 'comments.blank',
  cypher: `
    MATCH (c:Comment {id: $id})-[author:BY]->()
    SET c.removedAt = datetime()
    REMOVE c.text, c.authorId, c.editedAt, c.hiddenAt, c.hiddenReason
    DELETE author`,
};
const remove: Statement = {
  name: 'comments.remove',
  cypher: `
    MATCH (c:Comment {id: $id})
    OPTIONAL MATCH (c)-[:ANSWERS]->(answered:Comment)
    DETACH DELETE c
    WITH answered WHERE answered.removedAt IS NOT NULL AND NOT EXISTS { (answered)<-[:ANSWERS]-() }
    DETACH DELETE answered`,
};
const hide: Statement = {
  name: 'comments.hide',
  cypher: 'MATCH (c:Comment {id: $id}) SET c.hiddenAt = datetime(), c.hiddenReason = $reason',
};
const show: Statement = {
  name: 'comments.show',
  cypher: 'MATCH (c:Comment {id: $id}) REMOVE c.hiddenAt, c.hiddenReason',
};

/** What is written about use cases. Whoever changes it holds the use case meanwhile. */
export class CommentStore {
  constructor(private readonly reader: Reader) {}

  /** The id of what the comment is about; undefined when the actor may not see the comment. */
  async useCaseOf(tx: Transaction, actor: Actor, id: string): Promise<string | undefined> {
    const parameters = new ParameterBag();
    const visible = commentShape.visible.toCypher(actor, 'c', parameters);
    const cypher = `
      MATCH (c:Comment {id: ${parameters.add(id)}})-[:OF]->(u:UseCase) WHERE ${visible}
      RETURN u.id AS id`;
    const [row] = await tx.run({ name: 'comments.useCaseOf', cypher }, parameters.values);
    return row && z.string().parse(row.get('id'));
  }

  /** The comment as it is now; undefined when it is gone. */
  async byId(tx: Transaction, id: string): Promise<KnownComment | undefined> {
    const cypher = `
      MATCH (c:Comment {id: $id})-[:OF]->(u:UseCase)
      RETURN c.id AS id, u.id AS useCase, c.kind AS kind, ${stateOf('c')} AS state, c.text AS text,
             c.authorId AS authorId, c.organisationId AS organisationId,
             EXISTS { (c)<-[:ANSWERS]-() } AS hasAnswers`;
    const [row] = await tx.run({ name: 'comments.byId', cypher }, { id });
    return row && knownSchema.parse(row.toObject());
  }

  async create(tx: Transaction, comment: NewComment): Promise<void> {
    await tx.run(create, { ...comment });
  }

  async edit(tx: Transaction, id: string, text: string): Promise<void> {
    await tx.run(edit, { id, text });
  }

  /** Takes away what was written and by whom; the place stays, for the answers. */
  async blank(tx: Transaction, id: string): Promise<void> {
    await tx.run(blank, { id });
  }

  /** Takes the comment away, and with a last answer the blank one that it answered. */
  async remove(tx: Transaction, id: string): Promise<void> {
    await tx.run(remove, { id });
  }

  async hide(tx: Transaction, id: string, reason: string): Promise<void> {
    await tx.run(hide, { id, reason });
  }

  async show(tx: Transaction, id: string): Promise<void> {
    await tx.run(show, { id });
  }

  /** The comment as the caller may see it. */
  async shown(id: string, asked: ResolveTree, caller: Caller): Promise<Comment | undefined> {
    const comments = { name: 'comments.byIds', label: 'Comment', shape: commentShape };
    return (await this.reader.byIds<Comment>(comments, [id], asked, caller)).get(id);
  }
}
