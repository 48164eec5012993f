import { mayAnywhere } from '../../shared/auth/actor.ts';
import type { VisibilityRule } from '../../shared/auth/visibility.ts';
import { listProperty, one, property, temporal } from '../../shared/reads/fields.ts';
import type { Shape } from '../../shared/reads/shape.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';

const seenByAdministrators: VisibilityRule<unknown> = {
  apply: (actor) => mayAnywhere(actor, 'hub:administer'),
  toCypher: (actor) => String(mayAnywhere(actor, 'hub:administer')),
};

/** What the token of a program looks like to the hub's administrator. */
export const serviceTokenShape: Shape = {
  type: 'ServiceToken',
  visible: seenByAdministrators,
  fields: {
    id: property('id'),
    name: property('name'),
    roles: listProperty('roles'),
    scopes: listProperty('scopes'),
    createdAt: temporal('createdAt'),
    expiresAt: temporal('expiresAt'),
    lastUsedAt: temporal('lastUsedAt'),
    organisation: one(
      ({ node, target }) => `(${node})-[:OF]->(${target}:Organisation)`,
      () => organisationShape,
    ),
  },
};
