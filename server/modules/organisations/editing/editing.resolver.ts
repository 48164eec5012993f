import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { byAlias } from '../../../shared/graphql/attach-shapes.ts';
import { payloadOf, UserErrorCode } from '../../../shared/graphql/mutation-payload.type.ts';
import { askedBelow, askedFor } from '../../../shared/graphql/selection.ts';
import { Revision } from '../../history/history.types.ts';
import { OrganisationService } from '../organisation.service.ts';
import { Organisation } from '../organisation.type.ts';
import { UpdateOrganisationInput } from './editing.input.ts';
import { OrganisationEditingService } from './editing.service.ts';
import { OrganisationPayload } from './editing.types.ts';

@Resolver(() => Organisation)
export class OrganisationEditingResolver {
  constructor(
    private readonly editing: OrganisationEditingService,
    private readonly organisations: OrganisationService,
  ) {}

  /** Answers the organisation as it is now; after a conflict, what somebody else has made of it. */
  @Mutation(() => OrganisationPayload, { description: 'Changes what an organisation says of itself.' })
  async updateOrganisation(
    @Arg('input', () => UpdateOrganisationInput) input: UpdateOrganisationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganisationPayload> {
    const read = (field: 'organisation' | 'current') =>
      this.organisations.byId(input.id, askedBelow(askedFor(info), field), context);
    const { errors } = await payloadOf(context, async () => ({
      id: await this.editing.update(input, context),
    }));
    const isConflict = errors.some(({ code }) => code === UserErrorCode.CONFLICT);
    return {
      errors,
      organisation: errors.length === 0 ? await read('organisation') : null,
      current: isConflict ? await read('current') : null,
    };
  }

  @FieldResolver(() => [Revision], {
    description: 'What was changed in its profile, newest first: for its own people, and for auditors.',
  })
  history(@Root() root: object, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): unknown {
    return byAlias(root, {}, context, info);
  }
}
