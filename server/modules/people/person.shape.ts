import { mayAnywhere } from '../../shared/auth/actor.ts';
import { visibleToAll, type VisibilityRule } from '../../shared/auth/visibility.ts';
import { expression, listProperty, many, one, property, temporal } from '../../shared/reads/fields.ts';
import type { Shape } from '../../shared/reads/shape.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';

/** Accounts are seen by who administers the hub, whatever leads to them. */
const seenByAdministrators: VisibilityRule<unknown> = {
  apply: (actor) => mayAnywhere(actor, 'hub:administer'),
  toCypher: (actor) => String(mayAnywhere(actor, 'hub:administer')),
};

/** A membership beside its person, whose visibility is decided there. */
const membershipShape: Shape = {
  type: 'AccountMembership',
  visible: visibleToAll,
  fields: {
    id: property('id'),
    roles: listProperty('roles'),
    organisation: one(
      ({ node, target }) => `(${node})-[:IN]->(${target}:Organisation)`,
      () => organisationShape,
    ),
  },
};

/** What a person looks like to the hub's administrator. */
export const accountShape: Shape = {
  type: 'Account',
  visible: seenByAdministrators,
  fields: {
    id: property('id'),
    name: property('name'),
    email: property('email'),
    createdAt: temporal('createdAt'),
    deactivatedAt: temporal('deactivatedAt'),
    demo: expression(({ node }) => `coalesce(${node}.demo, false)`),
    memberships: many(
      ({ node, target }) =>
        `(${node})-[:HAS_MEMBERSHIP]->(${target}:Membership WHERE ${target}.endedAt IS NULL)`,
      () => membershipShape,
      ({ node }) => `${node}.since, ${node}.id`,
    ),
  },
};

export const personShapes: readonly Shape[] = [accountShape, membershipShape];
