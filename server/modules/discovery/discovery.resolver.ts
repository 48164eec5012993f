import type DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Costs } from '../../shared/graphql/cost.ts';
import { NotFound } from '../../shared/errors/domain-error.ts';
import { noSuch } from '../../shared/errors/sentences.ts';
import { Facet, FacetValues } from '../../shared/graphql/facet.type.ts';
import { Node } from '../../shared/graphql/node.type.ts';
import { askedFor } from '../../shared/graphql/selection.ts';
import type { HelpRequestService } from '../help-requests/help-request.service.ts';
import { HelpRequest } from '../help-requests/help-request.type.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import { UseCase } from '../use-cases/use-case.type.ts';
import { SearchArgs } from './discovery.args.ts';
import { DiscoveryService } from './discovery.service.ts';
import { SimilarMunicipality, SimilarUseCase, Solver } from './discovery.types.ts';
import { EntityDirectory } from './entity-directory.ts';
import { SearchService } from './search.service.ts';
import { SearchHitConnection } from './search.types.ts';
import { SimilarMunicipalityService } from './similar-municipality.service.ts';

@Resolver()
export class DiscoveryResolver {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly searching: SearchService,
    private readonly entities: EntityDirectory,
  ) {}

  @Query(() => SearchHitConnection, { description: 'Search over everything, best match first.' })
  search(
    @Args(() => SearchArgs) args: SearchArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchHitConnection> {
    return this.searching.search(args, askedFor(info), context);
  }

  @Costs({ work: 300 })
  @Query(() => [Solver], {
    description: 'Who has solved this? Organisations that did something like it, best first.',
  })
  solvers(
    @Arg('problem', () => String, { description: 'The problem in plain words.' }) problem: string,
    @Arg('first', () => Int, { defaultValue: 10 }) first: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Solver[]> {
    return this.discovery.solvers(problem, first, askedFor(info), context);
  }

  @Query(() => Node, { nullable: true, description: 'Anything by its id.' })
  async node(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Node> {
    const found = (await this.entities.fetch([id], askedFor(info), context)).get(id);
    if (!found) throw new NotFound(noSuch({ da: 'noget', en: 'thing' }, id), { field: 'id' });
    return found;
  }
}

@Resolver(() => SearchHitConnection)
export class SearchFacetsResolver {
  @Costs({ work: 50 })
  @FieldResolver(() => [FacetValues], {
    description: 'What the use cases among the hits could be narrowed by.',
  })
  facets(
    @Root() connection: SearchHitConnection,
    @Arg('of', () => [Facet], { nullable: true, description: 'Which facets; all when left out.' })
    of?: Facet[],
  ): FacetValues[] {
    return connection.facets.filter(({ facet }) => !of || of.includes(facet));
  }
}

@Resolver(() => UseCase)
export class SimilarUseCasesResolver {
  constructor(private readonly discovery: DiscoveryService) {}

  @Costs({ work: 250 })
  @FieldResolver(() => [SimilarUseCase], {
    description: 'Use cases like this one, most like first, with reasons.',
  })
  similar(
    @Root() useCase: UseCase,
    @Arg('first', () => Int, { defaultValue: 5 }) first: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SimilarUseCase[]> {
    return this.#loader(first, context, info).load(useCase.id);
  }

  /** One loader for each place in the query, so that a list's entries are looked up together. */
  #loader(first: number, context: Context, info: GraphQLResolveInfo): DataLoader<string, SimilarUseCase[]> {
    return context.loader(info.fieldNodes[0]!, async (ids: readonly string[]) => {
      const similar = await this.discovery.similar(ids, first, askedFor(info), context);
      return ids.map((id) => similar.get(id) ?? []);
    });
  }
}

@Resolver(() => HelpRequest)
export class SimilarToHelpRequestResolver {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly questions: Pick<HelpRequestService, 'described'>,
  ) {}

  @Costs({ work: 250 })
  @FieldResolver(() => [SimilarUseCase], {
    description: 'Use cases that may answer it, best first, with reasons.',
  })
  similar(
    @Root() { id }: HelpRequest,
    @Arg('first', () => Int, { defaultValue: 5 }) first: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SimilarUseCase[]> {
    return this.#loader(first, context, info).load(id);
  }

  /** One loader for each place in the query, so that a list's questions are looked up together. */
  #loader(first: number, context: Context, info: GraphQLResolveInfo): DataLoader<string, SimilarUseCase[]> {
    return context.loader(info.fieldNodes[0]!, async (ids: readonly string[]) => {
      const described = await this.questions.described(ids, context);
      const similar = await this.discovery.answering(described, first, askedFor(info), context);
      return ids.map((id) => similar.get(id) ?? []);
    });
  }
}

@Resolver(() => Organisation)
export class SimilarMunicipalitiesResolver {
  constructor(private readonly similar: SimilarMunicipalityService) {}

  @Costs({ work: 50 })
  @FieldResolver(() => [SimilarMunicipality], {
    description: 'Danish municipalities that work on the same with AI, most like first, with reasons.',
  })
  similarMunicipalities(
    @Root() organisation: Organisation,
    @Arg('first', () => Int, { defaultValue: 6 }) first: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SimilarMunicipality[]> {
    return this.#loader(first, context, info).load(organisation.id);
  }

  /** One loader for each place in the query, so that a list's organisations are looked up together. */
  #loader(
    first: number,
    context: Context,
    info: GraphQLResolveInfo,
  ): DataLoader<string, SimilarMunicipality[]> {
    return context.loader(info.fieldNodes[0]!, async (ids: readonly string[]) => {
      const similar = await this.similar.similar(ids, first, askedFor(info), context);
      return ids.map((id) => similar.get(id) ?? []);
    });
  }
}
