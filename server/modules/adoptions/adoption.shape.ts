import { may } from '../../shared/auth/actor.ts';
import {
  catalogueVisibility,
  type CatalogueEntity,
  type VisibilityRule,
} from '../../shared/auth/visibility.ts';
import { toPage } from '../../shared/pagination/page.ts';
import type { Order } from '../../shared/pagination/keyset.ts';
import { expression, many, one, property, temporal } from '../../shared/reads/fields.ts';
import { connection } from '../../shared/reads/nested-connection.ts';
import { privilegesBy } from '../../shared/reads/privileges.ts';
import type { Field, Shape } from '../../shared/reads/shape.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';
import { useCaseShape } from '../use-cases/use-case.shape.ts';

/** An adoption is seen by whoever sees the use case, which is the entity that the rule is asked about. */
const seenWithItsUseCase: VisibilityRule<CatalogueEntity> = {
  apply: (actor, useCase) => catalogueVisibility.apply(actor, useCase),
  toCypher(actor, node, parameters) {
    const useCase = parameters.variable();
    const visible = catalogueVisibility.toCypher(actor, useCase, parameters);
    return `EXISTS { MATCH (${node})-[:OF]->(${useCase}:UseCase) WHERE ${visible} }`;
  },
};

/** `(:Organisation)-[:ADOPTED]->(:Adoption {id, status, since, note, version, …})-[:OF]->(:UseCase)`. */
export const adoptionShape: Shape = {
  type: 'Adoption',
  visible: seenWithItsUseCase,
  fields: {
    id: property('id'),
    privileges: privilegesBy((actor, { ownerId }) =>
      ownerId !== null && may(actor, 'use-case:adopt', ownerId) ? ['use-case:adopt'] : [],
    ),
    organisation: one(
      ({ node, target }) => `(${node})<-[:ADOPTED]-(${target}:Organisation)`,
      () => organisationShape,
    ),
    useCase: one(
      ({ node, target }) => `(${node})-[:OF]->(${target}:UseCase)`,
      () => useCaseShape,
    ),
    status: property('status'),
    since: property('since'),
    note: property('note'),
    updatedAt: temporal('updatedAt'),
    version: property('version'),
  },
};

const newest: Order = {
  name: 'NEWEST',
  keys: [
    { expression: (n) => `${n}.updatedAt`, descending: true, temporal: true },
    { expression: (n) => `${n}.id` },
  ],
};

/** Adoptions of published use cases beside an organisation; the pattern binds `useCase` as well. */
function adoptionsBeside(
  list: string,
  pattern: (scope: { organisation: string; adoption: string; useCase: string }) => string,
): Field {
  return connection(({ scope, asked, context }) => {
    const useCase = context.parameters.variable();
    return {
      list,
      shape: adoptionShape,
      order: newest,
      page: toPage(asked.args),
      match: (adoption) => `MATCH ${pattern({ organisation: scope.node, adoption, useCase })}`,
      where: () => [`${useCase}.lifecycle = 'PUBLISHED'`],
      asked,
    };
  });
}

organisationShape.fields['adopted'] = adoptionsBeside(
  'adopted',
  ({ organisation, adoption, useCase }) =>
    `(${organisation})-[:ADOPTED]->(${adoption}:Adoption)-[:OF]->(${useCase}:UseCase)`,
);
organisationShape.fields['adoptedByOthers'] = adoptionsBeside(
  'adoptedByOthers',
  ({ organisation, adoption, useCase }) =>
    `(${organisation})-[:OWNS]->(${useCase}:UseCase)<-[:OF]-(${adoption}:Adoption)`,
);

useCaseShape.fields['adoptions'] = many(
  ({ node, target }) => `(${node})<-[:OF]-(${target}:Adoption)`,
  () => adoptionShape,
  ({ node }) => `${node}.updatedAt DESC, ${node}.id`,
);
useCaseShape.fields['adoptionCount'] = expression(({ node }, { actor, parameters }) => {
  const adoption = parameters.variable();
  const visible = seenWithItsUseCase.toCypher(actor, adoption, parameters);
  return `COUNT { MATCH (${node})<-[:OF]-(${adoption}:Adoption) WHERE ${visible} }`;
});
