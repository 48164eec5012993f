import { may, mayAnywhere } from '../../shared/auth/actor.ts';
import type { Permission } from '../../shared/auth/permissions.ts';
import type { CatalogueEntity, VisibilityRule } from '../../shared/auth/visibility.ts';
import { expression, many, one, property, temporal } from '../../shared/reads/fields.ts';
import type { Field, Shape } from '../../shared/reads/shape.ts';
import { problemShape } from '../concepts/concept.shapes.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';
import { taskShape } from '../tasks/task.shape.ts';
import { useCaseShape } from '../use-cases/use-case.shape.ts';
import { helpRequestVisibility } from './help-request.permissions.ts';
import { HelpRequestStatus } from './help-request.type.ts';

const author = expression(({ node }) => `head(COLLECT { MATCH (${node})-[:BY]->(p:Person) RETURN p.name })`);

/** An answer is seen by whoever sees the question, which is the entity that the rule is asked about. */
const seenWithItsQuestion: VisibilityRule<CatalogueEntity> = {
  apply: (actor, question) => helpRequestVisibility.apply(actor, question),
  toCypher(actor, node, parameters) {
    const question = parameters.variable();
    const visible = helpRequestVisibility.toCypher(actor, question, parameters);
    return `EXISTS { MATCH (${node})-[:OF]->(${question}:HelpRequest) WHERE ${visible} }`;
  },
};

const answerPrivileges: Field = {
  perAlias: false,
  project: ({ scope: { node }, context: { actor } }) => ({
    cypher: `[${node}.authorId, ${node}.organisationId, head(COLLECT { MATCH (${node})-[:OF]->(q:HelpRequest) RETURN q.status })]`,
    read(value): Permission[] {
      const [authorId, organisationId, status] = value as [string | null, string, HelpRequestStatus];
      const isAuthor = actor.kind === 'person' && actor.personId === authorId;
      const mayEdit =
        isAuthor &&
        status !== HelpRequestStatus.WITHDRAWN &&
        may(actor, 'help-request:answer', organisationId);
      return mayEdit ? ['help-request:answer'] : [];
    },
  }),
};

/**
 * `(:HelpAnswer {id, text, at, editedAt})-[:OF]->(:HelpRequest)`, `-[:BY]->(:Person)`, `-[:FOR]->(:Organisation)`,
 * `-[:POINTS_AT]->(:UseCase)`. `authorId` and `organisationId` say the same as `BY` and `FOR`.
 */
export const helpAnswerShape: Shape = {
  type: 'HelpAnswer',
  visible: seenWithItsQuestion,
  fields: {
    id: property('id'),
    text: property('text'),
    author,
    organisation: one(
      ({ node, target }) => `(${node})-[:FOR]->(${target}:Organisation)`,
      () => organisationShape,
    ),
    useCases: many(
      ({ node, target }) => `(${node})-[:POINTS_AT]->(${target}:UseCase)`,
      () => useCaseShape,
      ({ node }) => `${node}.sortKey, ${node}.id`,
    ),
    isHelpful: expression(({ node }) => `EXISTS { (${node})<-[:HELPED_BY]-(:HelpRequest) }`),
    at: temporal('at'),
    editedAt: temporal('editedAt'),
    privileges: answerPrivileges,
  },
};

/** What is about a question may be done by those who asked, and answering it by all, as long as it is open. */
const privileges: Field = {
  perAlias: false,
  project: ({ scope: { node }, context: { actor } }) => ({
    cypher: `[${node}.ownerId, ${node}.status]`,
    read(value): Permission[] {
      const [ownerId, status] = value as [string, HelpRequestStatus];
      const mayAnswer = status === HelpRequestStatus.OPEN && mayAnywhere(actor, 'help-request:answer');
      const mayWrite = may(actor, 'help-request:write', ownerId);
      return [
        ...(mayAnswer ? (['help-request:answer'] as const) : []),
        ...(mayWrite ? (['help-request:write'] as const) : []),
      ];
    },
  }),
};

/**
 * `(:Organisation)-[:OWNS]->(:HelpRequest {id, title, text, language, status, audience, version, createdAt, …})`,
 * `-[:BY]->(:Person)`, `-[:ABOUT]->(:Problem|Task)`, `-[:HELPED_BY]->(:HelpAnswer)`. `ownerId` and `authorId` say the
 * same as `OWNS` and `BY`; `audience` is `K98`, and `OWN` for what is withdrawn.
 */
export const helpRequestShape: Shape = {
  type: 'HelpRequest',
  interfaces: ['Node'],
  visible: helpRequestVisibility,
  fields: {
    id: property('id'),
    privileges,
    title: property('title'),
    text: property('text'),
    language: property('language'),
    status: property('status'),
    organisation: one(
      ({ node, target }) => `(${node})<-[:OWNS]-(${target}:Organisation)`,
      () => organisationShape,
    ),
    author,
    problems: many(
      ({ node, target }) => `(${node})-[:ABOUT]->(${target}:Problem)`,
      () => problemShape,
      ({ node }) => `${node}.sortKey, ${node}.id`,
    ),
    tasks: many(
      ({ node, target }) => `(${node})-[:ABOUT]->(${target}:Task)`,
      () => taskShape,
      ({ node }) => `${node}.scheme, ${node}.code`,
    ),
    answers: many(
      ({ node, target }) => `(${node})<-[:OF]-(${target}:HelpAnswer)`,
      () => helpAnswerShape,
      ({ node }) => `${node}.at, ${node}.id`,
    ),
    answerCount: expression(
      ({ node }) =>
        `COUNT { (${node})<-[:OF]-(answer:HelpAnswer) WHERE answer.organisationId <> ${node}.ownerId }`,
    ),
    demo: expression(({ node }) => `coalesce(${node}.demo, false)`),
    createdAt: temporal('createdAt'),
    editedAt: temporal('editedAt'),
    closedAt: temporal('closedAt'),
    version: property('version'),
  },
};

export const helpRequestShapes: readonly Shape[] = [helpRequestShape, helpAnswerShape];
