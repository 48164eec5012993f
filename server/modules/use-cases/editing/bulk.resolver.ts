import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { payloadOf } from '../../../shared/graphql/mutation-payload.type.ts';
import { UseCaseBulkService } from './bulk.service.ts';
import {
  PublishUseCasesInput,
  UpdateUseCasesInput,
  UseCasesPayload,
  UseCaseVersionsInput,
  type BulkItem,
} from './bulk.types.ts';

@Resolver()
export class UseCaseBulkResolver {
  constructor(private readonly bulk: UseCaseBulkService) {}

  @Mutation(() => UseCasesPayload, {
    description:
      'Makes the same change to several use cases. Each is a change of its own: one that is refused keeps no other back.',
  })
  updateUseCases(
    @Arg('input', () => UpdateUseCasesInput) input: UpdateUseCasesInput,
    @Ctx() context: Context,
  ): Promise<UseCasesPayload> {
    return this.#answer(() => this.bulk.update(input, context), context);
  }

  @Mutation(() => UseCasesPayload, {
    description:
      'Shows several use cases to others, or changes to whom, each as `publishUseCase` does: one that is refused keeps no other back.',
  })
  publishUseCases(
    @Arg('input', () => PublishUseCasesInput) input: PublishUseCasesInput,
    @Ctx() context: Context,
  ): Promise<UseCasesPayload> {
    return this.#answer(() => this.bulk.publish(input, context), context);
  }

  @Mutation(() => UseCasesPayload, {
    description:
      'Takes several published use cases back, each as `retireUseCase` does: one that is refused keeps no other back.',
  })
  retireUseCases(
    @Arg('input', () => UseCaseVersionsInput) input: UseCaseVersionsInput,
    @Ctx() context: Context,
  ): Promise<UseCasesPayload> {
    return this.#answer(() => this.bulk.retire(input, context), context);
  }

  @Mutation(() => UseCasesPayload, {
    description:
      'Undoes the retirement of several use cases, each as `restoreUseCase` does: one that is refused keeps no other back.',
  })
  restoreUseCases(
    @Arg('input', () => UseCaseVersionsInput) input: UseCaseVersionsInput,
    @Ctx() context: Context,
  ): Promise<UseCasesPayload> {
    return this.#answer(() => this.bulk.restore(input, context), context);
  }

  async #answer(work: () => Promise<BulkItem[]>, context: Context): Promise<UseCasesPayload> {
    return { items: [], ...(await payloadOf(context, async () => ({ items: await work() }))) };
  }
}
