import { catalogueVisibility, type CatalogueEntity, type VisibilityRule } from '../../shared/auth/visibility.ts';
import { toPage } from '../../shared/pagination/page.ts';
import type { Order } from '../../shared/pagination/keyset.ts';
import { expression, many, one, property, temporal } from '../../shared/reads/fields.ts';
import { connection } from '../../shared/reads/nested-connection.ts';
import type { Field, Shape } from '../../shared/reads/shape.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';
import { useCaseShape } from '../use-cases/use-case.shape.ts';
import { commentPrivileges, isAuthor, mayHide, seesComments, type DecidedComment } from './comment.permissions.ts';
import { CommentState } from './comment.type.ts';

/** Comments are seen by people who see the use case; the public sees none. The entity is the use case. */
const seenByColleagues: VisibilityRule<CatalogueEntity> = {
  apply: (actor, useCase) => seesComments(actor) && catalogueVisibility.apply(actor, useCase),
  toCypher(actor, node, parameters) {
    if (!seesComments(actor)) return 'false';
    const useCase = parameters.variable();
    const visible = catalogueVisibility.toCypher(actor, useCase, parameters);
    return `EXISTS { MATCH (${node})-[:OF]->(${useCase}:UseCase) WHERE ${visible} }`;
  },
};

/** What became of a comment. */
export const stateOf = (node: string) =>
  `CASE WHEN ${node}.removedAt IS NOT NULL THEN 'REMOVED' WHEN ${node}.hiddenAt IS NOT NULL THEN 'HIDDEN' ELSE 'VISIBLE' END`;

/** What decides what may be done to a comment, in the order in which `toDecided` reads it. */
const decided = (node: string) => `[${node}.kind, ${stateOf(node)},
  head(COLLECT { MATCH (${node})-[:BY]->(p:Person) RETURN p.id }),
  head(COLLECT { MATCH (${node})-[:FOR]->(o:Organisation) RETURN o.id })]
  + head(COLLECT { MATCH (${node})-[:OF]->(u:UseCase) RETURN [u.ownerId, u.lifecycle] })`;

function toDecided(value: unknown): DecidedComment {
  const [kind, state, authorId, organisationId, ownerId, lifecycle] = value as [never, never, never, never, never, never];
  return { kind, state, authorId, organisationId, ownerId, lifecycle };
}

/** The text for those who may read it: not what was removed, and what was hidden for those alone who hid it. */
const text: Field = {
  perAlias: false,
  project: ({ scope: { node }, context: { actor } }) => ({
    cypher: `[${node}.text, ${decided(node)}]`,
    read(value) {
      const [written, facts] = value as [string | null, unknown];
      const comment = toDecided(facts);
      if (comment.state !== CommentState.HIDDEN) return written;
      return mayHide(actor, comment.ownerId) || isAuthor(actor, comment) ? written : null;
    },
  }),
};

const privileges: Field = {
  perAlias: false,
  project: ({ scope: { node }, context: { actor } }) => ({
    cypher: decided(node),
    read: (value) => commentPrivileges(actor, toDecided(value)),
  }),
};

/**
 * `(:Comment {id, kind, text, at, …})-[:OF]->(:UseCase)`, `-[:BY]->(:Person)`, `-[:FOR]->(:Organisation)`, and for
 * an answer `-[:ANSWERS]->(:Comment)`.
 */
export const commentShape: Shape = {
  type: 'Comment',
  visible: seenByColleagues,
  fields: {
    id: property('id'),
    kind: property('kind'),
    state: expression(({ node }) => stateOf(node)),
    text,
    author: expression(({ node }) => `head(COLLECT { MATCH (${node})-[:BY]->(p:Person) RETURN p.name })`),
    organisation: one(
      ({ node, target }) => `(${node})-[:FOR]->(${target}:Organisation)`,
      () => organisationShape,
    ),
    useCase: one(
      ({ node, target }) => `(${node})-[:OF]->(${target}:UseCase)`,
      () => useCaseShape,
    ),
    at: temporal('at'),
    editedAt: temporal('editedAt'),
    hiddenReason: property('hiddenReason'),
    answers: many(
      ({ node, target }) => `(${node})<-[:ANSWERS]-(${target}:Comment)`,
      () => commentShape,
      ({ node }) => `${node}.at, ${node}.id`,
    ),
    privileges,
  },
};

const oldest: Order = {
  name: 'OLDEST',
  keys: [{ expression: (n) => `${n}.at`, temporal: true }, { expression: (n) => `${n}.id` }],
};

useCaseShape.fields['comments'] = connection(({ scope, asked }) => ({
  list: 'comments',
  shape: commentShape,
  order: oldest,
  page: toPage(asked.args),
  match: (comment) => `MATCH (${scope.node})<-[:OF]-(${comment}:Comment)`,
  where: (comment) => [`${comment}.kind <> 'ANSWER'`],
  asked,
}));
