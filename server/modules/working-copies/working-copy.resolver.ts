import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payloadOf } from '../../shared/graphql/mutation-payload.type.ts';
import { WorkingCopyService } from './working-copy.service.ts';
import {
  DiscardWorkingCopyInput,
  DiscardWorkingCopyPayload,
  KeepWorkingCopyInput,
  KeepWorkingCopyPayload,
  WorkingCopy,
} from './working-copy.type.ts';

@Resolver()
export class WorkingCopyResolver {
  constructor(private readonly copies: WorkingCopyService) {}

  @Query(() => WorkingCopy, {
    nullable: true,
    description: 'What the viewer has written in this form so far.',
  })
  workingCopy(@Arg('form', () => String) form: string, @Ctx() context: Context): Promise<WorkingCopy | null> {
    return this.copies.byForm(form, context);
  }

  @Query(() => [WorkingCopy], {
    description: 'What the viewer is in the middle of writing, the newest first.',
  })
  myWorkingCopies(@Ctx() context: Context): Promise<WorkingCopy[]> {
    return this.copies.own(context);
  }

  @Mutation(() => KeepWorkingCopyPayload, {
    description: 'Keeps what is written so far, for the viewer alone.',
  })
  keepWorkingCopy(
    @Arg('input', () => KeepWorkingCopyInput) input: KeepWorkingCopyInput,
    @Ctx() context: Context,
  ): Promise<KeepWorkingCopyPayload> {
    return payloadOf(context, () => this.copies.keep(input, context)) as Promise<KeepWorkingCopyPayload>;
  }

  @Mutation(() => DiscardWorkingCopyPayload, { description: 'Gives up what was written so far.' })
  discardWorkingCopy(
    @Arg('input', () => DiscardWorkingCopyInput) { form }: DiscardWorkingCopyInput,
    @Ctx() context: Context,
  ): Promise<DiscardWorkingCopyPayload> {
    return payloadOf(context, () => this.copies.discard(form, context));
  }
}
