import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { byAlias } from '../../shared/graphql/attach-shapes.ts';
import { payloadOf } from '../../shared/graphql/mutation-payload.type.ts';
import { PageArgs } from '../../shared/graphql/page.args.ts';
import { askedBelow, askedFor } from '../../shared/graphql/selection.ts';
import type { UseCaseService } from '../use-cases/use-case.service.ts';
import { UseCase } from '../use-cases/use-case.type.ts';
import {
  AnswerCommentInput,
  CommentInput,
  CommentOnUseCaseInput,
  EditCommentInput,
  HideCommentInput,
} from './comment.input.ts';
import { CommentService } from './comment.service.ts';
import { CommentConnection, CommentPayload, RemoveCommentPayload } from './comment.type.ts';

@Resolver()
export class CommentResolver {
  constructor(
    private readonly comments: CommentService,
    private readonly useCases: Pick<UseCaseService, 'byIds'>,
  ) {}

  @Mutation(() => CommentPayload, { description: 'Writes a comment, or a question to the owner.' })
  commentOnUseCase(
    @Arg('input', () => CommentOnUseCaseInput) input: CommentOnUseCaseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CommentPayload> {
    return this.#answer(() => this.comments.comment(input, context), context, info);
  }

  @Mutation(() => CommentPayload, { description: 'Answers a question or a comment.' })
  answerComment(
    @Arg('input', () => AnswerCommentInput) input: AnswerCommentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CommentPayload> {
    return this.#answer(() => this.comments.answer(input, context), context, info);
  }

  @Mutation(() => CommentPayload, { description: 'Changes what its author wrote.' })
  editComment(
    @Arg('input', () => EditCommentInput) input: EditCommentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CommentPayload> {
    return this.#answer(() => this.comments.edit(input, context), context, info);
  }

  @Mutation(() => RemoveCommentPayload, { description: 'Takes back what its author wrote.' })
  async removeComment(
    @Arg('input', () => CommentInput) input: CommentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RemoveCommentPayload> {
    const { errors, about } = await payloadOf(context, async () => ({
      about: await this.comments.remove(input, context),
    }));
    const asked = askedBelow(askedFor(info), 'useCase');
    const found = about === undefined ? undefined : await this.useCases.byIds([about], asked, context);
    return { errors, useCase: found?.get(about!) ?? null };
  }

  @Mutation(() => CommentPayload, {
    description: 'Hides a comment on one of the own use cases, with a reason that all read.',
  })
  hideComment(
    @Arg('input', () => HideCommentInput) input: HideCommentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CommentPayload> {
    return this.#answer(() => this.comments.hide(input, context), context, info);
  }

  @Mutation(() => CommentPayload, { description: 'Undoes hiding.' })
  showComment(
    @Arg('input', () => CommentInput) input: CommentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CommentPayload> {
    return this.#answer(() => this.comments.show(input, context), context, info);
  }

  /** The payload with the comment as it is now. */
  async #answer(
    work: () => Promise<string>,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<CommentPayload> {
    const { errors, id } = await payloadOf(context, async () => ({ id: await work() }));
    const asked = askedBelow(askedFor(info), 'comment');
    const comment = id === undefined ? undefined : await this.comments.shown(id, asked, context);
    return { errors, comment: comment ?? null };
  }
}

@Resolver(() => UseCase)
export class UseCaseCommentsResolver {
  @FieldResolver(() => CommentConnection, {
    description: 'Comments and questions, the oldest first: for signed-in people; empty for others.',
  })
  comments(
    @Root() root: object,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return byAlias(root, { ...args }, context, info);
  }
}
