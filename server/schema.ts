import 'reflect-metadata';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { adoptionRules } from './modules/adoptions/adoption.permissions.ts';
import { adoptionShape } from './modules/adoptions/adoption.shape.ts';
import { auditRules } from './modules/audit/audit.permissions.ts';
import { auditShapes } from './modules/audit/audit.shape.ts';
import { commentRules } from './modules/comments/comment.permissions.ts';
import { commentShape } from './modules/comments/comment.shape.ts';
import { clusterRules } from './modules/clusters/cluster.permissions.ts';
import { clusterShape } from './modules/clusters/cluster.shape.ts';
import { problemShape, techniqueShape } from './modules/concepts/concept.shapes.ts';
import { conceptRules } from './modules/concepts/concept.permissions.ts';
import { discoveryRules } from './modules/discovery/discovery.permissions.ts';
import { helpRequestRules } from './modules/help-requests/help-request.permissions.ts';
import { helpRequestShapes } from './modules/help-requests/help-request.shape.ts';
import { followRules } from './modules/following/follow.permissions.ts';
import { revisionShape } from './modules/history/history.shape.ts';
import { identityRules } from './modules/identity/identity.permissions.ts';
import { memberRules } from './modules/members/member.permissions.ts';
import { mailRules } from './modules/mail/mail.permissions.ts';
import { outgoingMailShape } from './modules/mail/mail.shape.ts';
import { notificationRules } from './modules/notifications/notification.permissions.ts';
import { notificationShapes } from './modules/notifications/notification.shape.ts';
import { organisationRules } from './modules/organisations/organisation.permissions.ts';
import { organisationShape } from './modules/organisations/organisation.shape.ts';
import { personRules } from './modules/people/person.permissions.ts';
import { personShapes } from './modules/people/person.shape.ts';
import { dataStandardRules } from './modules/standards/standard.permissions.ts';
import { dataStandardShape } from './modules/standards/standard.shape.ts';
import { strategyRules } from './modules/strategy/strategy.permissions.ts';
import { strategyShapes } from './modules/strategy/strategy.shapes.ts';
import { taskRules } from './modules/tasks/task.permissions.ts';
import { taskShape } from './modules/tasks/task.shape.ts';
import { serviceTokenShape } from './modules/tokens/service-token.shape.ts';
import { tokenRules } from './modules/tokens/token.permissions.ts';
import { useCaseRules } from './modules/use-cases/use-case.permissions.ts';
import { useCaseShapes } from './modules/use-cases/use-case.shape.ts';
import { workingCopyRules } from './modules/working-copies/working-copy.permissions.ts';
import { resolverClasses, type Resolvers } from './resolvers.ts';
import { shieldRoots, type RootRules } from './shared/auth/root-shield.ts';
import { attachShapes } from './shared/graphql/attach-shapes.ts';
import { currentActors } from './shared/graphql/current-actors.ts';
import { rootTurns } from './shared/graphql/root-turns.ts';
import { tellTypesByName } from './shared/graphql/tell-types.ts';
import type { Shape } from './shared/reads/shape.ts';

/** The modules' coarse gates; a root field that stands in none of them is denied. */
export const rootRules: readonly RootRules[] = [
  identityRules,
  organisationRules,
  memberRules,
  tokenRules,
  personRules,
  clusterRules,
  taskRules,
  conceptRules,
  useCaseRules,
  adoptionRules,
  commentRules,
  helpRequestRules,
  followRules,
  notificationRules,
  mailRules,
  workingCopyRules,
  dataStandardRules,
  strategyRules,
  discoveryRules,
  auditRules,
];

const shapes: readonly Shape[] = [
  organisationShape,
  ...personShapes,
  clusterShape,
  serviceTokenShape,
  taskShape,
  problemShape,
  techniqueShape,
  ...useCaseShapes,
  revisionShape,
  adoptionShape,
  commentShape,
  ...helpRequestShapes,
  dataStandardShape,
  ...strategyShapes,
  ...auditShapes,
  ...notificationShapes,
  outgoingMailShape,
];

/** The schema with its permission rules, over the resolvers that `get` gives. */
export function createSchema(get: Resolvers): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers: resolverClasses, container: { get }, validate: false });
  return attachShapes(tellTypesByName(rootTurns(currentActors(shieldRoots(schema, rootRules)))), shapes);
}

/** The schema for those who only want to look at it. */
export function describeSchema(): GraphQLSchema {
  return createSchema(() => {
    throw new GraphQLError('This schema has no resolvers.');
  });
}
