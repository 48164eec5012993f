import { mayAnywhere } from '../../shared/auth/actor.ts';
import { many, property, temporal } from '../../shared/reads/fields.ts';
import type { Field, Shape } from '../../shared/reads/shape.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';
import { clusterVisibility } from './cluster.permissions.ts';

const privileges: Field = {
  perAlias: false,
  project: ({ scope: { node }, context: { actor } }) => ({
    cypher: `${node}.retiredAt IS NULL`,
    read: (isInForce) => (isInForce && mayAnywhere(actor, 'cluster:manage') ? ['cluster:manage'] : []),
  }),
};

/** What a Cluster looks like in the graph. */
export const clusterShape: Shape = {
  type: 'Cluster',
  interfaces: ['Node'],
  visible: clusterVisibility,
  fields: {
    id: property('id'),
    privileges,
    name: property('name'),
    purpose: property('purpose'),
    createdAt: temporal('createdAt'),
    updatedAt: temporal('updatedAt'),
    retiredAt: temporal('retiredAt'),
    version: property('version'),
    members: many(
      ({ node, target }) => `(${node})<-[:IN_CLUSTER]-(${target}:Organisation)`,
      () => organisationShape,
      ({ node }) => `${node}.sortKey, ${node}.id`,
    ),
  },
};

organisationShape.fields['clusters'] = many(
  ({ node, target }) => `(${node})-[:IN_CLUSTER]->(${target}:Cluster WHERE ${target}.retiredAt IS NULL)`,
  () => clusterShape,
  ({ node }) => `${node}.sortKey, ${node}.id`,
);
