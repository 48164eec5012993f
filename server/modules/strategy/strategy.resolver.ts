import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { askedFor } from '../../shared/graphql/selection.ts';
import { StrategyService } from './strategy.service.ts';
import { Barrier, Initiative, Need, Objective, Scenario } from './strategy.types.ts';

@Resolver()
export class StrategyResolver {
  constructor(private readonly strategy: StrategyService) {}

  @Query(() => [Objective], { description: 'The five objectives of 2021.' })
  objectives(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Objective[]> {
    return this.strategy.list('Objective', askedFor(info), context);
  }

  @Query(() => [Initiative], { description: 'The seventeen initiatives of 2021.' })
  initiatives(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Initiative[]> {
    return this.strategy.list('Initiative', askedFor(info), context);
  }

  @Query(() => [Scenario], { description: 'The three levels of ambition.' })
  scenarios(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Scenario[]> {
    return this.strategy.list('Scenario', askedFor(info), context);
  }

  @Query(() => [Barrier], { description: 'The five barriers.' })
  barriers(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Barrier[]> {
    return this.strategy.list('Barrier', askedFor(info), context);
  }

  @Query(() => [Need], { description: 'The six needs.' })
  needs(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Need[]> {
    return this.strategy.list('Need', askedFor(info), context);
  }
}
