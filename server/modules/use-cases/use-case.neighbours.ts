import type { GraphQLResolveInfo } from 'graphql';
import {
  ArgsType,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Resolver,
  Root,
  type ClassType,
} from 'type-graphql';
import type { Context } from '../../context.ts';
import { byAlias } from '../../shared/graphql/attach-shapes.ts';
import { PageArgs } from '../../shared/graphql/page.args.ts';
import { toPage } from '../../shared/pagination/page.ts';
import { connection } from '../../shared/reads/nested-connection.ts';
import type { Field as ShapeField } from '../../shared/reads/shape.ts';
import { problemShape, techniqueShape } from '../concepts/concept.shapes.ts';
import { Problem, Technique } from '../concepts/concept.types.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import { taskShape } from '../tasks/task.shape.ts';
import { Task } from '../tasks/task.type.ts';
import { UseCaseFilter, UseCaseOrder } from './use-case.args.ts';
import { useCasePredicates } from './use-case.conditions.ts';
import { Involvement } from './use-case.enums.ts';
import { useCaseShape } from './use-case.shape.ts';
import { useCaseOrders } from './use-case.store.ts';
import { UseCaseConnection } from './use-case.type.ts';

@ArgsType()
export class NeighbourUseCasesArgs extends PageArgs {
  @Field(() => [UseCaseFilter], { nullable: true })
  where?: UseCaseFilter[];
}

@ArgsType()
export class OrganisationUseCasesArgs extends NeighbourUseCasesArgs {
  @Field(() => [Involvement], {
    nullable: true,
    description: 'What the organisation is to them; the owner when left out.',
  })
  involvement?: Involvement[];
}

const relationshipTypes: Record<Involvement, string> = { OWNER: 'OWNS', PARTICIPANT: 'TAKES_PART_IN' };

/** A connection of use cases on another module's entity. */
function useCasesBeside(
  pattern: (neighbour: string, useCase: string, args: Record<string, unknown>) => string,
): ShapeField {
  return connection(({ scope, asked, context }) => ({
    list: 'neighbourUseCases',
    shape: useCaseShape,
    order: useCaseOrders[UseCaseOrder.NEWEST],
    page: toPage(asked.args),
    match: (node) => `MATCH ${pattern(scope.node, node, asked.args)}`,
    where: (node) =>
      useCasePredicates(asked.args['where'] as UseCaseFilter[] | undefined, node, context.parameters),
    asked,
  }));
}

organisationShape.fields['useCases'] = useCasesBeside((organisation, useCase, args) => {
  const asked = new Set((args['involvement'] as Involvement[] | undefined) ?? []);
  const involvement = asked.size > 0 ? [...asked] : [Involvement.OWNER];
  const types = involvement.map((kind) => relationshipTypes[kind]).join('|');
  return `(${organisation})-[:${types}]->(${useCase}:UseCase)`;
});
taskShape.fields['useCases'] = useCasesBeside(
  (task, useCase) => `(${task})<-[:IN_TASK]-(${useCase}:UseCase)`,
);
problemShape.fields['useCases'] = useCasesBeside(
  (problem, useCase) => `(${problem})<-[:ADDRESSES]-(${useCase}:UseCase)`,
);
techniqueShape.fields['useCases'] = useCasesBeside(
  (technique, useCase) => `(${technique})<-[:USES_TECHNIQUE]-(${useCase}:UseCase)`,
);

@Resolver(() => Organisation)
export class OrganisationUseCasesResolver {
  @FieldResolver(() => UseCaseConnection)
  useCases(
    @Root() organisation: Organisation,
    @Args(() => OrganisationUseCasesArgs) args: OrganisationUseCasesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return byAlias(organisation, { ...args }, context, info);
  }
}

function useCasesResolverOf<Entity extends object>(entity: ClassType<Entity>) {
  @Resolver(() => entity)
  class NeighbourUseCasesResolver {
    @FieldResolver(() => UseCaseConnection)
    useCases(
      @Root() root: object,
      @Args(() => NeighbourUseCasesArgs) args: NeighbourUseCasesArgs,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): unknown {
      return byAlias(root, { ...args }, context, info);
    }
  }
  return NeighbourUseCasesResolver;
}

export const TaskUseCasesResolver = useCasesResolverOf(Task);
export const ProblemUseCasesResolver = useCasesResolverOf(Problem);
export const TechniqueUseCasesResolver = useCasesResolverOf(Technique);
