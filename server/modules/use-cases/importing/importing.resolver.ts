import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { payloadOf } from '../../../shared/graphql/mutation-payload.type.ts';
import { ImportUseCasesInput } from './importing.inputs.ts';
import { UseCaseImportService } from './importing.service.ts';
import { UseCaseImportPayload } from './importing.types.ts';

@Resolver()
export class UseCaseImportResolver {
  constructor(private readonly importing: UseCaseImportService) {}

  @Mutation(() => UseCaseImportPayload, {
    description:
      "Takes over a CSV file of an organisation's own use cases, row by row; with `dryRun` only says what it would do. One mutation for both, so that a trial and the import never differ.",
  })
  async importUseCases(
    @Arg('input', () => ImportUseCasesInput) input: ImportUseCasesInput,
    @Ctx() context: Context,
  ): Promise<UseCaseImportPayload> {
    const nothing = { isWritten: false, ignoredColumns: [], rows: [] };
    return { ...nothing, ...(await payloadOf(context, () => this.importing.run(input, context))) };
  }
}
