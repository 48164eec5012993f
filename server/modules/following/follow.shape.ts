import { expression } from '../../shared/reads/fields.ts';
import { useCaseShape } from '../use-cases/use-case.shape.ts';

useCaseShape.fields['followerCount'] = expression(
  ({ node }) => `COUNT { (${node})<-[:FOLLOWS]-(follower:Person) WHERE follower.deactivatedAt IS NULL }`,
);
useCaseShape.fields['followedByViewer'] = {
  perAlias: false,
  project: ({ scope: { node }, context: { actor, parameters } }) => ({
    cypher:
      actor.kind === 'person'
        ? `EXISTS { (${node})<-[:FOLLOWS]-(:Person {id: ${parameters.add(actor.personId)}}) }`
        : 'false',
    read: (value) => value,
  }),
};
