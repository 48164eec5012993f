import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Costs } from '../../shared/graphql/cost.ts';
import { Facet, FacetValues } from '../../shared/graphql/facet.type.ts';
import { askedFor } from '../../shared/graphql/selection.ts';
import { UseCasesArgs } from './use-case.args.ts';
import { UseCaseService } from './use-case.service.ts';
import { UseCase, UseCaseSearchConnection } from './use-case.type.ts';

@Resolver(() => UseCase)
export class UseCaseResolver {
  constructor(private readonly service: UseCaseService) {}

  @Query(() => UseCaseSearchConnection, { description: 'Use cases, searched, filtered and ordered.' })
  useCases(
    @Args(() => UseCasesArgs) args: UseCasesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UseCaseSearchConnection> {
    return this.service.list(args, askedFor(info), context);
  }

  @Query(() => UseCase, { nullable: true, description: 'One use case.' })
  useCase(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UseCase> {
    return this.service.byId(id, askedFor(info), context);
  }
}

@Resolver(() => UseCaseSearchConnection)
export class UseCaseFacetsResolver {
  @Costs({ work: 50 })
  @FieldResolver(() => [FacetValues], { description: 'What the list could be narrowed by, with counts.' })
  facets(
    @Root() connection: UseCaseSearchConnection,
    @Arg('of', () => [Facet], { nullable: true, description: 'Which facets; all when left out.' })
    of?: Facet[],
  ): FacetValues[] {
    return connection.facets.filter(({ facet }) => !of || of.includes(facet));
  }
}
