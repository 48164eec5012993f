import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payloadOf } from '../../shared/graphql/mutation-payload.type.ts';
import { askedBelow, askedFor } from '../../shared/graphql/selection.ts';
import { AccountService } from './account.service.ts';
import { DeactivatePersonInput, PeopleArgs, ReactivatePersonInput } from './person.input.ts';
import { AccountConnection, DeactivatePersonPayload, ReactivatePersonPayload } from './person.type.ts';

@Resolver()
export class PersonResolver {
  constructor(private readonly accounts: AccountService) {}

  @Query(() => AccountConnection, { description: 'Everybody who has signed in, by name.' })
  people(
    @Args(() => PeopleArgs) args: PeopleArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AccountConnection> {
    return this.accounts.list(args, askedFor(info), context);
  }

  @Mutation(() => DeactivatePersonPayload, {
    description: 'Shuts a person out, wherever they are signed in.',
  })
  deactivatePerson(
    @Arg('input', () => DeactivatePersonInput) { person }: DeactivatePersonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DeactivatePersonPayload> {
    const asked = askedBelow(askedFor(info), 'person');
    return payloadOf(context, () => this.accounts.deactivate(person, asked, context));
  }

  @Mutation(() => ReactivatePersonPayload, { description: 'Lets a person in again.' })
  reactivatePerson(
    @Arg('input', () => ReactivatePersonInput) { person }: ReactivatePersonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReactivatePersonPayload> {
    const asked = askedBelow(askedFor(info), 'person');
    return payloadOf(context, () => this.accounts.reactivate(person, asked, context));
  }
}
