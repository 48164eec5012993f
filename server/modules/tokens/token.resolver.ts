import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payloadOf } from '../../shared/graphql/mutation-payload.type.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import { CreateServiceTokenInput, CreateTokenInput, RevokeTokenInput } from './token.input.ts';
import { TokenService } from './token.service.ts';
import { ApiToken, CreateServiceTokenPayload, CreateTokenPayload, RevokeTokenPayload } from './token.type.ts';

@Resolver(() => Organisation)
export class TokenResolver {
  constructor(private readonly tokens: TokenService) {}

  @Query(() => [ApiToken], {
    description: 'The tokens of who asks, expired ones too, without those that were revoked.',
  })
  myTokens(@Ctx() context: Context): Promise<ApiToken[]> {
    return this.tokens.own(context);
  }

  @FieldResolver(() => [ApiToken], {
    description: 'The tokens of its programs: for who manages them; empty for others.',
  })
  serviceTokens(@Root() { id }: Organisation, @Ctx() context: Context): Promise<ApiToken[]> {
    const load = (ids: readonly string[]) => this.tokens.ofServices(ids, context);
    return context.loader<string, ApiToken[]>(this.tokens, load).load(id);
  }

  @Mutation(() => CreateTokenPayload, { description: 'Makes a token of one’s own.' })
  createToken(
    @Arg('input', () => CreateTokenInput) input: CreateTokenInput,
    @Ctx() context: Context,
  ): Promise<CreateTokenPayload> {
    return payloadOf(context, () => this.tokens.createPersonal(input, context));
  }

  @Mutation(() => CreateServiceTokenPayload, {
    description: 'Makes a token for a program of the organisation; it stays when its maker leaves.',
  })
  createServiceToken(
    @Arg('input', () => CreateServiceTokenInput) input: CreateServiceTokenInput,
    @Ctx() context: Context,
  ): Promise<CreateServiceTokenPayload> {
    return payloadOf(context, () => this.tokens.createForService(input, context));
  }

  @Mutation(() => RevokeTokenPayload, { description: 'Ends a token at once.' })
  revokeToken(
    @Arg('input', () => RevokeTokenInput) input: RevokeTokenInput,
    @Ctx() context: Context,
  ): Promise<RevokeTokenPayload> {
    return payloadOf(context, () => this.tokens.revoke(input, context));
  }
}
