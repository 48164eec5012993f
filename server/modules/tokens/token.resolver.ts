import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import type { Permission } from '../../shared/auth/permissions.ts';
import { payloadOf } from '../../shared/graphql/mutation-payload.type.ts';
import { PermissionType } from '../../shared/graphql/permission.type.ts';
import { askedFor } from '../../shared/graphql/selection.ts';
import { Viewer } from '../identity/viewer.type.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import {
  CreateServiceTokenInput,
  CreateTokenInput,
  RevokeTokenInput,
  ServiceTokensArgs,
} from './token.input.ts';
import { TokenService } from './token.service.ts';
import {
  ApiToken,
  CreateServiceTokenPayload,
  CreateTokenPayload,
  RevokeTokenPayload,
  ServiceTokenChoice,
  ServiceTokenConnection,
} from './token.type.ts';

@Resolver(() => Organisation)
export class TokenResolver {
  constructor(private readonly tokens: TokenService) {}

  @Query(() => [ApiToken], {
    description: 'The tokens of who asks, expired ones too, without those that were revoked.',
  })
  myTokens(@Ctx() context: Context): Promise<ApiToken[]> {
    return this.tokens.own(context);
  }

  @Query(() => ServiceTokenConnection, {
    description:
      'The tokens of every organisation’s programs, the newest first. Needs the right HUB_ADMINISTER.',
  })
  serviceTokens(
    @Args(() => ServiceTokensArgs) args: ServiceTokensArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ServiceTokenConnection> {
    return this.tokens.allServices(args, askedFor(info), context);
  }

  @FieldResolver(() => [ServiceTokenChoice], {
    description:
      'What the service tokens can be that the caller may make; none for who does not manage them.',
  })
  serviceTokenChoices(@Root() { id }: Organisation, @Ctx() context: Context): ServiceTokenChoice[] {
    return this.tokens.serviceChoices(id, context);
  }

  @FieldResolver(() => [ApiToken], {
    description:
      'The tokens of its programs: for who manages them, and for the hub’s administrator; empty for others.',
    name: 'serviceTokens',
  })
  ofOrganisation(@Root() { id }: Organisation, @Ctx() context: Context): Promise<ApiToken[]> {
    const load = (ids: readonly string[]) => this.tokens.ofServices(ids, context);
    return context.loader<string, ApiToken[]>(this.tokens, load).load(id);
  }

  @Mutation(() => CreateTokenPayload, { description: 'Makes a token of one’s own.' })
  createToken(
    @Arg('input', () => CreateTokenInput) input: CreateTokenInput,
    @Ctx() context: Context,
  ): Promise<CreateTokenPayload> {
    return payloadOf(context, () => this.tokens.createPersonal(input, context), 'createToken');
  }

  @Mutation(() => CreateServiceTokenPayload, {
    description: 'Makes a token for a program of the organisation; it stays when its maker leaves.',
  })
  createServiceToken(
    @Arg('input', () => CreateServiceTokenInput) input: CreateServiceTokenInput,
    @Ctx() context: Context,
  ): Promise<CreateServiceTokenPayload> {
    return payloadOf(context, () => this.tokens.createForService(input, context), 'createServiceToken');
  }

  @Mutation(() => RevokeTokenPayload, { description: 'Ends a token at once.' })
  revokeToken(
    @Arg('input', () => RevokeTokenInput) input: RevokeTokenInput,
    @Ctx() context: Context,
  ): Promise<RevokeTokenPayload> {
    return payloadOf(context, () => this.tokens.revoke(input, context));
  }
}

@Resolver(() => Viewer)
export class ViewerTokensResolver {
  constructor(private readonly tokens: TokenService) {}

  @FieldResolver(() => [PermissionType], { description: 'What a token of the viewer’s own may hold.' })
  tokenScopes(@Ctx() context: Context): Permission[] {
    return this.tokens.scopesOfOwn(context);
  }
}
