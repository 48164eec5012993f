import 'reflect-metadata';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { problemShape, techniqueShape } from './modules/concepts/concept.shapes.ts';
import { conceptRules } from './modules/concepts/concept.permissions.ts';
import { ConceptResolver } from './modules/concepts/concept.resolver.ts';
import { discoveryRules } from './modules/discovery/discovery.permissions.ts';
import {
  DiscoveryResolver,
  SearchFacetsResolver,
  SimilarUseCasesResolver,
} from './modules/discovery/discovery.resolver.ts';
import { organisationRules } from './modules/organisations/organisation.permissions.ts';
import { OrganisationResolver } from './modules/organisations/organisation.resolver.ts';
import { organisationShape } from './modules/organisations/organisation.shape.ts';
import { dataStandardRules } from './modules/standards/standard.permissions.ts';
import { DataStandardResolver } from './modules/standards/standard.resolver.ts';
import { dataStandardShape } from './modules/standards/standard.shape.ts';
import { strategyRules } from './modules/strategy/strategy.permissions.ts';
import { StrategyResolver } from './modules/strategy/strategy.resolver.ts';
import { strategyShapes } from './modules/strategy/strategy.shapes.ts';
import { taskRules } from './modules/tasks/task.permissions.ts';
import { TaskResolver } from './modules/tasks/task.resolver.ts';
import { taskShape } from './modules/tasks/task.shape.ts';
import {
  OrganisationUseCasesResolver,
  ProblemUseCasesResolver,
  TaskUseCasesResolver,
  TechniqueUseCasesResolver,
} from './modules/use-cases/use-case.neighbours.ts';
import { useCaseRules } from './modules/use-cases/use-case.permissions.ts';
import { UseCaseFacetsResolver, UseCaseResolver } from './modules/use-cases/use-case.resolver.ts';
import { useCaseShapes } from './modules/use-cases/use-case.shape.ts';
import { shieldRoots, type RootRules } from './shared/auth/root-shield.ts';
import { attachShapes } from './shared/graphql/attach-shapes.ts';
import type { Shape } from './shared/reads/shape.ts';

type ResolverClass = new (...services: never[]) => object;

const resolvers: NonEmptyArray<ResolverClass> = [
  OrganisationResolver,
  OrganisationUseCasesResolver,
  TaskResolver,
  TaskUseCasesResolver,
  ConceptResolver,
  ProblemUseCasesResolver,
  TechniqueUseCasesResolver,
  UseCaseResolver,
  UseCaseFacetsResolver,
  DataStandardResolver,
  StrategyResolver,
  DiscoveryResolver,
  SearchFacetsResolver,
  SimilarUseCasesResolver,
];

/** The modules' coarse gates; a root field that stands in none of them is denied. */
export const rootRules: readonly RootRules[] = [
  organisationRules,
  taskRules,
  conceptRules,
  useCaseRules,
  dataStandardRules,
  strategyRules,
  discoveryRules,
];

const shapes: readonly Shape[] = [
  organisationShape,
  taskShape,
  problemShape,
  techniqueShape,
  ...useCaseShapes,
  dataStandardShape,
  ...strategyShapes,
];

/** Gives the resolver of a class. */
export type Resolvers = (resolverClass: ResolverClass) => object;

/** The schema with its permission rules, over the resolvers that `get` gives. */
export function createSchema(get: Resolvers): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers, container: { get }, validate: false });
  return attachShapes(shieldRoots(schema, rootRules), shapes);
}

/** The schema for those who only want to look at it. */
export function describeSchema(): GraphQLSchema {
  return createSchema(() => {
    throw new GraphQLError('This schema has no resolvers.');
  });
}
