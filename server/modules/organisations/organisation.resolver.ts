import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { byAlias } from '../../shared/graphql/attach-shapes.ts';
import { askedFor } from '../../shared/graphql/selection.ts';
import { OrganisationsArgs } from './organisation.args.ts';
import { OrganisationService } from './organisation.service.ts';
import { Organisation, OrganisationConnection } from './organisation.type.ts';

@Resolver(() => Organisation)
export class OrganisationResolver {
  constructor(private readonly organisations: OrganisationService) {}

  @Query(() => OrganisationConnection, { description: 'All organisations.', name: 'organisations' })
  list(
    @Args(() => OrganisationsArgs) args: OrganisationsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganisationConnection> {
    return this.organisations.list(args, askedFor(info), context);
  }

  @Query(() => Organisation, { nullable: true, description: 'One organisation.' })
  organisation(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Organisation> {
    return this.organisations.byId(id, askedFor(info), context);
  }

  @Query(() => OrganisationConnection, { description: 'The 98 Danish municipalities.' })
  municipalities(
    @Args(() => OrganisationsArgs) args: OrganisationsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganisationConnection> {
    return this.organisations.municipalities(args, askedFor(info), context);
  }

  @Query(() => Organisation, { nullable: true, description: 'The Danish municipality with this code.' })
  municipality(
    @Arg('code', () => String, { description: 'Four digits, for instance "0707".' }) code: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Organisation> {
    return this.organisations.municipality(code, askedFor(info), context);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The region it lies in. Two regions become one on 1 January 2027.',
  })
  region(
    @Root() organisation: Organisation,
    @Arg('on', () => String, { nullable: true, description: 'A date, ISO 8601; today when left out.' })
    on: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return byAlias(organisation, { on }, context, info);
  }
}
