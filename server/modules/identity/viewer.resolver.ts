import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payloadOf } from '../../shared/graphql/mutation-payload.type.ts';
import { askedBelow, askedFor } from '../../shared/graphql/selection.ts';
import { ActForInput } from './viewer.input.ts';
import { ViewerService } from './viewer.service.ts';
import { ActForPayload, SignOutEverywherePayload, Viewer } from './viewer.type.ts';

@Resolver()
export class ViewerResolver {
  constructor(private readonly viewers: ViewerService) {}

  @Query(() => Viewer, { nullable: true, description: 'Who asks; null for who has not signed in.' })
  viewer(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Viewer | null> {
    return this.viewers.viewer(askedFor(info), context);
  }

  @Mutation(() => ActForPayload, { description: 'Chooses the organisation that the viewer acts for.' })
  actFor(
    @Arg('input', () => ActForInput) { organisation }: ActForInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ActForPayload> {
    const asked = askedBelow(askedFor(info), 'viewer');
    return payloadOf(context, () => this.viewers.actFor(organisation, asked, context));
  }

  @Mutation(() => SignOutEverywherePayload, {
    description: 'Ends every session of the viewer, on every device; tokens stay.',
  })
  signOutEverywhere(@Ctx() context: Context): Promise<SignOutEverywherePayload> {
    return payloadOf(context, () => this.viewers.signOutEverywhere(context));
  }
}
