import { actorLabel, organisationsWith } from '../../shared/auth/actor.ts';
import {
  catalogueVisibility,
  type CatalogueEntity,
  type VisibilityRule,
} from '../../shared/auth/visibility.ts';
import { toPage } from '../../shared/pagination/page.ts';
import type { Order } from '../../shared/pagination/keyset.ts';
import { expression, many, one, property, temporal } from '../../shared/reads/fields.ts';
import { connection } from '../../shared/reads/nested-connection.ts';
import type { Field, Shape } from '../../shared/reads/shape.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';
import { useCaseShape } from '../use-cases/use-case.shape.ts';
import { commentPrivileges, seesComments } from './comment.permissions.ts';
import type { CommentKind, CommentState } from './comment.type.ts';

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

/** The text for those who may read it: what was hidden is for its author and for those who hide. */
const text = expression(({ node }, { actor, parameters }) => {
  const useCase = parameters.variable();
  const hiding = organisationsWith(actor, 'use-case:edit');
  const hides = `EXISTS { (${node})-[:OF]->(${useCase}:UseCase) WHERE ${useCase}.ownerId IN ${parameters.addChoices(hiding)} }`;
  const isAuthor = `${node}.authorId = ${parameters.add(actorLabel(actor))}`;
  const readers = [`${node}.hiddenAt IS NULL`, isAuthor, ...(hiding.length > 0 ? [hides] : [])];
  return `CASE WHEN ${readers.join(' OR ')} THEN ${node}.text END`;
});

const privileges: Field = {
  perAlias: false,
  project: ({ scope: { node }, context: { actor, parameters } }) => {
    const useCase = parameters.variable();
    const ofUseCase = `MATCH (${node})-[:OF]->(${useCase}:UseCase) RETURN [${useCase}.ownerId, ${useCase}.lifecycle]`;
    return {
      cypher: `[${node}.kind, ${stateOf(node)}, ${node}.authorId, ${node}.organisationId, head(COLLECT { ${ofUseCase} })]`,
      read(value) {
        const [kind, state, authorId, organisationId, [ownerId, lifecycle]] = value as Decisive;
        return commentPrivileges(actor, { kind, state, authorId, organisationId, ownerId, lifecycle });
      },
    };
  },
};
type Decisive = [CommentKind, CommentState, string | null, string, [string, string]];

/**
 * `(:Comment {id, kind, text, at, …})-[:OF]->(:UseCase)`, `-[:BY]->(:Person)`, `-[:FOR]->(:Organisation)`, and for
 * an answer `-[:ANSWERS]->(:Comment)`. `authorId` and `organisationId` say the same as `BY` and `FOR`.
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
