import { may } from '../../../shared/auth/actor.ts';
import type { Field } from '../../../shared/reads/shape.ts';

/** With whom it is shared: for those whose it is. */
export const sharedWith: Field = {
  perAlias: false,
  project: ({ scope: { node }, context: { actor } }) => ({
    cypher: `[${node}.ownerId, COLLECT { MATCH (${node})-[:SHARED_WITH]->(g) WITH g ORDER BY g.name RETURN [g.id, g.name] }]`,
    read(value) {
      const [ownerId, grantees] = value as [string | null, [string, string][]];
      if (ownerId === null || !may(actor, 'catalogue:read', ownerId)) return [];
      return grantees.map(([id, name]) => ({ id, name }));
    },
  }),
};
