import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payloadOf, UserErrorCode } from '../../shared/graphql/mutation-payload.type.ts';
import { askedBelow, askedFor } from '../../shared/graphql/selection.ts';
import { HelpAnswerService } from './help-answer.service.ts';
import {
  AnswerHelpRequestInput,
  CloseHelpRequestInput,
  CreateHelpRequestInput,
  EditHelpAnswerInput,
  HelpRequestsArgs,
  ReopenHelpRequestInput,
  UpdateHelpRequestInput,
  WithdrawHelpRequestInput,
} from './help-request.input.ts';
import { HelpRequestService } from './help-request.service.ts';
import { HelpRequest, HelpRequestConnection, HelpRequestPayload } from './help-request.type.ts';
import { HelpRequestWriteService } from './help-request.write-service.ts';

/** Of an input, what its answer depends on. */
interface Asked {
  readonly id?: string;
  readonly dryRun?: boolean | null;
}

@Resolver()
export class HelpRequestResolver {
  constructor(
    private readonly questions: HelpRequestService,
    private readonly writing: HelpRequestWriteService,
    private readonly answers: HelpAnswerService,
  ) {}

  @Query(() => HelpRequestConnection, {
    name: 'helpRequests',
    description: 'What the organisations of K-98 ask one another, the newest first.',
  })
  list(
    @Args(() => HelpRequestsArgs) args: HelpRequestsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<HelpRequestConnection> {
    return this.questions.list(args, askedFor(info), context);
  }

  @Query(() => HelpRequest, { nullable: true, description: 'One question.' })
  helpRequest(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<HelpRequest> {
    return this.questions.byId(id, askedFor(info), context);
  }

  @Mutation(() => HelpRequestPayload, { description: 'Asks all of K-98, in the name of an organisation.' })
  createHelpRequest(
    @Arg('input', () => CreateHelpRequestInput) input: CreateHelpRequestInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<HelpRequestPayload> {
    return this.#answer(() => this.writing.create(input, context), input, context, info);
  }

  @Mutation(() => HelpRequestPayload, { description: 'Changes an open question of the own organisation.' })
  updateHelpRequest(
    @Arg('input', () => UpdateHelpRequestInput) input: UpdateHelpRequestInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<HelpRequestPayload> {
    return this.#answer(() => this.writing.update(input, context), input, context, info);
  }

  @Mutation(() => HelpRequestPayload, {
    description: 'Closes an open question of the own organisation, perhaps by the answer that helped.',
  })
  closeHelpRequest(
    @Arg('input', () => CloseHelpRequestInput) input: CloseHelpRequestInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<HelpRequestPayload> {
    return this.#answer(() => this.writing.close(input, context), input, context, info);
  }

  @Mutation(() => HelpRequestPayload, {
    description: 'Takes a question of the own organisation back: others no longer see it, nor its answers.',
  })
  withdrawHelpRequest(
    @Arg('input', () => WithdrawHelpRequestInput) input: WithdrawHelpRequestInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<HelpRequestPayload> {
    return this.#answer(() => this.writing.withdraw(input, context), input, context, info);
  }

  @Mutation(() => HelpRequestPayload, { description: 'Opens what was closed or withdrawn.' })
  reopenHelpRequest(
    @Arg('input', () => ReopenHelpRequestInput) input: ReopenHelpRequestInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<HelpRequestPayload> {
    return this.#answer(() => this.writing.reopen(input, context), input, context, info);
  }

  @Mutation(() => HelpRequestPayload, { description: 'Answers an open question.' })
  answerHelpRequest(
    @Arg('input', () => AnswerHelpRequestInput) input: AnswerHelpRequestInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<HelpRequestPayload> {
    return this.#answer(() => this.answers.answer(input, context), {}, context, info);
  }

  @Mutation(() => HelpRequestPayload, { description: 'Changes an answer that its author wrote.' })
  editHelpAnswer(
    @Arg('input', () => EditHelpAnswerInput) input: EditHelpAnswerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<HelpRequestPayload> {
    return this.#answer(() => this.answers.edit(input, context), {}, context, info);
  }

  /** The payload with the question as it is now; after a conflict, with what a colleague has made of it. */
  async #answer(
    work: () => Promise<string>,
    { id, dryRun }: Asked,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<HelpRequestPayload> {
    const read = (field: 'helpRequest' | 'current', wanted: string) =>
      this.questions.byId(wanted, askedBelow(askedFor(info), field), context);
    const { errors, done } = await payloadOf(context, async () => ({ done: await work() }));
    const isConflict = errors.some(({ code }) => code === UserErrorCode.CONFLICT);
    const helpRequest = done === undefined || dryRun === true ? null : await read('helpRequest', done);
    return {
      errors,
      helpRequest,
      current: isConflict && id !== undefined ? await read('current', id) : null,
    };
  }
}
