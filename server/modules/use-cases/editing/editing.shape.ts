import { may } from '../../../shared/auth/actor.ts';
import { catalogueVisibility } from '../../../shared/auth/visibility.ts';
import { expression, many, property, temporal } from '../../../shared/reads/fields.ts';
import type { Field, Shape } from '../../../shared/reads/shape.ts';
import { useCaseShape } from '../use-case.shape.ts';

/**
 * A change of an entry. Revisions have the owner of their entry and the audience `OWN` whatever the entry's is:
 * what a draft once said is nobody else's business after it was published.
 */
export const revisionShape: Shape = {
  type: 'Revision',
  visible: catalogueVisibility,
  fields: {
    version: property('version'),
    kind: property('kind'),
    at: temporal('at'),
    by: expression(({ node }) => `head(COLLECT { MATCH (${node})-[:BY]->(p:Person) RETURN p.name })`),
    changes: {
      perAlias: false,
      project: ({ scope: { node } }) => ({
        cypher: `${node}.changes`,
        read: (value) => JSON.parse(value as string) as unknown,
      }),
    },
  },
};

/** With whom it is shared: for those whose it is. */
const sharedWith: Field = {
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

useCaseShape.fields['sharedWith'] = sharedWith;
useCaseShape.fields['history'] = many(
  ({ node, target }) => `(${node})<-[:OF]-(${target}:Revision)`,
  () => revisionShape,
  ({ node }) => `${node}.version DESC`,
);
