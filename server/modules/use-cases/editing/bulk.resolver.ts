import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { payloadOf } from '../../../shared/graphql/mutation-payload.type.ts';
import { UseCaseBulkService } from './bulk.service.ts';
import { UpdateUseCasesInput, UseCasesPayload } from './bulk.types.ts';

@Resolver()
export class UseCaseBulkResolver {
  constructor(private readonly bulk: UseCaseBulkService) {}

  @Mutation(() => UseCasesPayload, {
    description:
      'Makes the same change to several use cases. Each is a change of its own: one that is refused keeps no other back.',
  })
  async updateUseCases(
    @Arg('input', () => UpdateUseCasesInput) input: UpdateUseCasesInput,
    @Ctx() context: Context,
  ): Promise<UseCasesPayload> {
    const work = async () => ({ items: await this.bulk.update(input, context) });
    return { items: [], ...(await payloadOf(context, work)) };
  }
}
