import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { byAlias } from '../../../shared/graphql/attach-shapes.ts';
import { payloadOf, UserErrorCode } from '../../../shared/graphql/mutation-payload.type.ts';
import { askedBelow, askedFor } from '../../../shared/graphql/selection.ts';
import { Revision } from '../../history/history.types.ts';
import { UseCaseService } from '../use-case.service.ts';
import { UseCase } from '../use-case.type.ts';
import {
  CreateUseCaseInput,
  PublishUseCaseInput,
  UpdateUseCaseInput,
  UseCaseVersionInput,
} from './editing.inputs.ts';
import { UseCaseEditingService } from './editing.service.ts';
import { Grantee, UseCasePayload } from './editing.types.ts';

/** Of an input, what its answer depends on. */
interface Asked {
  readonly id?: string;
  readonly dryRun?: boolean | null;
}

@Resolver()
export class UseCaseEditingResolver {
  constructor(
    private readonly editing: UseCaseEditingService,
    private readonly useCases: UseCaseService,
  ) {}

  @Mutation(() => UseCasePayload, { description: 'A new draft, which its own organisation sees.' })
  createUseCase(
    @Arg('input', () => CreateUseCaseInput) input: CreateUseCaseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UseCasePayload> {
    return this.#answer(() => this.editing.create(input, context), input, context, info);
  }

  @Mutation(() => UseCasePayload, { description: 'Changes the fields that are given.' })
  updateUseCase(
    @Arg('input', () => UpdateUseCaseInput) input: UpdateUseCaseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UseCasePayload> {
    return this.#answer(() => this.editing.update(input, context), input, context, info);
  }

  @Mutation(() => UseCasePayload, { description: 'Shows a use case to others, or changes to whom.' })
  publishUseCase(
    @Arg('input', () => PublishUseCaseInput) input: PublishUseCaseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UseCasePayload> {
    return this.#answer(() => this.editing.publish(input, context), input, context, info);
  }

  @Mutation(() => UseCasePayload, { description: 'Takes a published use case back; it can be restored.' })
  retireUseCase(
    @Arg('input', () => UseCaseVersionInput) input: UseCaseVersionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UseCasePayload> {
    return this.#answer(() => this.editing.retire(input, context), input, context, info);
  }

  @Mutation(() => UseCasePayload, { description: 'Undoes a retirement.' })
  restoreUseCase(
    @Arg('input', () => UseCaseVersionInput) input: UseCaseVersionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UseCasePayload> {
    return this.#answer(() => this.editing.restore(input, context), input, context, info);
  }

  /** The payload with the entry as it is now; after a conflict, with what somebody else has made of it. */
  async #answer(
    work: () => Promise<string | boolean>,
    { id, dryRun }: Asked,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<UseCasePayload> {
    const read = (field: 'useCase' | 'current', wanted: string) =>
      this.useCases.byId(wanted, askedBelow(askedFor(info), field), context);
    const { errors, done } = await payloadOf(context, async () => ({ done: await work() }));
    const isConflict = errors.some(({ code }) => code === UserErrorCode.CONFLICT);
    const written = typeof done === 'string' ? done : id;
    const isWritten = done !== undefined && written !== undefined && dryRun !== true;
    const useCase = isWritten ? await read('useCase', written) : null;
    return { errors, useCase, current: isConflict && id !== undefined ? await read('current', id) : null };
  }
}

@Resolver(() => UseCase)
export class UseCaseHistoryResolver {
  @FieldResolver(() => [Revision], {
    description: 'What was changed, newest first: for those whose it is, and for auditors.',
  })
  history(@Root() root: object, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): unknown {
    return byAlias(root, {}, context, info);
  }

  @FieldResolver(() => [Grantee], { description: 'With whom it is shared: for those whose it is.' })
  sharedWith(@Root() root: { sharedWith: Grantee[] }): Grantee[] {
    return root.sharedWith;
  }
}
