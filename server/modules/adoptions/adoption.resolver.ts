import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Costs } from '../../shared/graphql/cost.ts';
import { byAlias } from '../../shared/graphql/attach-shapes.ts';
import { payloadOf, UserErrorCode } from '../../shared/graphql/mutation-payload.type.ts';
import { PageArgs } from '../../shared/graphql/page.args.ts';
import { askedBelow, askedFor } from '../../shared/graphql/selection.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import type { UseCaseService } from '../use-cases/use-case.service.ts';
import { UseCase } from '../use-cases/use-case.type.ts';
import { AdoptUseCaseInput, EndAdoptionInput } from './adoption.input.ts';
import { AdoptionService } from './adoption.service.ts';
import { Adoption, AdoptionConnection, AdoptUseCasePayload, EndAdoptionPayload } from './adoption.type.ts';

@Resolver()
export class AdoptionResolver {
  constructor(
    private readonly adoptions: AdoptionService,
    private readonly useCases: Pick<UseCaseService, 'byIds'>,
  ) {}

  @Mutation(() => AdoptUseCasePayload, {
    description: "Says that a municipality uses another's use case too, or changes what it said.",
  })
  async adoptUseCase(
    @Arg('input', () => AdoptUseCaseInput) input: AdoptUseCaseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AdoptUseCasePayload> {
    const below = (field: string) => askedBelow(askedFor(info), field);
    const { errors, id } = await payloadOf(context, async () => ({
      id: await this.adoptions.adopt(input, context),
    }));
    const adoption = id === undefined ? null : await this.adoptions.byId(id, below('adoption'), context);
    const isConflict = errors.some(({ code }) => code === UserErrorCode.CONFLICT);
    const current = isConflict ? await this.adoptions.byKey(input, below('current'), context) : null;
    return { errors, adoption: adoption ?? null, current: current ?? null };
  }

  @Mutation(() => EndAdoptionPayload, { description: 'Takes it back that a municipality uses a use case.' })
  async endAdoption(
    @Arg('input', () => EndAdoptionInput) input: EndAdoptionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EndAdoptionPayload> {
    const asked = askedBelow(askedFor(info), 'useCase');
    const { errors } = await payloadOf(context, async () => ({
      done: await this.adoptions.end(input, context),
    }));
    const found = await this.useCases.byIds([input.useCase], asked, context);
    return { errors, useCase: found.get(input.useCase) ?? null };
  }
}

@Resolver(() => UseCase)
export class UseCaseAdoptionsResolver {
  @Costs({ length: 20 })
  @FieldResolver(() => [Adoption], { description: 'Who uses it too, the latest news first.' })
  adoptions(@Root() root: object, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): unknown {
    return byAlias(root, {}, context, info);
  }

  @FieldResolver(() => Int, { description: 'How many municipalities say that they use it, or mean to.' })
  adoptionCount(@Root() { adoptionCount }: { adoptionCount: number }): number {
    return adoptionCount;
  }
}

@Resolver(() => Organisation)
export class OrganisationAdoptionsResolver {
  @FieldResolver(() => AdoptionConnection, { description: "What it uses of others', the latest news first." })
  adopted(
    @Root() organisation: Organisation,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return byAlias(organisation, { ...args }, context, info);
  }

  @FieldResolver(() => AdoptionConnection, {
    description: 'What others use of its use cases, the latest news first.',
  })
  adoptedByOthers(
    @Root() organisation: Organisation,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return byAlias(organisation, { ...args }, context, info);
  }
}
