import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Costs } from '../../shared/graphql/cost.ts';
import { askedFor } from '../../shared/graphql/selection.ts';
import { ConceptService } from './concept.service.ts';
import { Problem, Technique } from './concept.types.ts';

@Resolver()
export class ConceptResolver {
  constructor(private readonly concepts: ConceptService) {}

  @Costs({ length: 100 })
  @Query(() => [Problem], { description: 'The problems that use cases are sorted by.' })
  problems(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Problem[]> {
    return this.concepts.list('Problem', askedFor(info), context);
  }

  @Query(() => Problem, { nullable: true, description: 'One problem.' })
  problem(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Problem> {
    return this.concepts.byId('Problem', id, askedFor(info), context);
  }

  @Query(() => [Technique], { description: 'The techniques that use cases are sorted by.' })
  techniques(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Technique[]> {
    return this.concepts.list('Technique', askedFor(info), context);
  }
}
