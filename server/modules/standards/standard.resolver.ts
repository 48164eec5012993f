import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { PageArgs } from '../../shared/graphql/page.args.ts';
import { askedFor } from '../../shared/graphql/selection.ts';
import { DataStandardService } from './standard.service.ts';
import { DataStandardConnection } from './standard.type.ts';

@Resolver()
export class DataStandardResolver {
  constructor(private readonly service: DataStandardService) {}

  @Query(() => DataStandardConnection, { description: 'Standards to build on, by name.' })
  dataStandards(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DataStandardConnection> {
    return this.service.list(args, askedFor(info), context);
  }
}
