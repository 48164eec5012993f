import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payloadOf } from '../../shared/graphql/mutation-payload.type.ts';
import { PageArgs } from '../../shared/graphql/page.args.ts';
import { askedBelow, askedFor } from '../../shared/graphql/selection.ts';
import { Viewer } from '../identity/viewer.type.ts';
import { UseCase, UseCaseConnection } from '../use-cases/use-case.type.ts';
import './follow.shape.ts';
import { FollowUseCaseInput, UnfollowUseCaseInput } from './follow.input.ts';
import { FollowService } from './follow.service.ts';
import { FollowUseCasePayload, UnfollowUseCasePayload } from './follow.type.ts';

@Resolver(() => Viewer)
export class FollowResolver {
  constructor(private readonly follows: FollowService) {}

  @FieldResolver(() => UseCaseConnection, {
    description: 'The use cases that they follow and can still see, last changed first.',
  })
  following(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UseCaseConnection> {
    return this.follows.following(args, askedFor(info), context);
  }

  @Mutation(() => FollowUseCasePayload, { description: 'Tells the viewer from now on what is new about it.' })
  followUseCase(
    @Arg('input', () => FollowUseCaseInput) { useCase }: FollowUseCaseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FollowUseCasePayload> {
    const asked = askedBelow(askedFor(info), 'useCase');
    return payloadOf(context, () => this.follows.follow(useCase, asked, context));
  }

  @Mutation(() => UnfollowUseCasePayload, { description: 'Tells the viewer no more about it.' })
  unfollowUseCase(
    @Arg('input', () => UnfollowUseCaseInput) { useCase }: UnfollowUseCaseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UnfollowUseCasePayload> {
    const asked = askedBelow(askedFor(info), 'useCase');
    return payloadOf(context, () => this.follows.unfollow(useCase, asked, context));
  }
}

@Resolver(() => UseCase)
export class UseCaseFollowersResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the person who asks follows it.' })
  followedByViewer(@Root() { followedByViewer }: { followedByViewer: boolean }): boolean {
    return followedByViewer;
  }

  @FieldResolver(() => Int, { description: 'How many people follow it.' })
  followerCount(@Root() { followerCount }: { followerCount: number }): number {
    return followerCount;
  }
}
