import { Field, ID, ObjectType } from 'type-graphql';
import type { Permission, Role } from '../../shared/auth/permissions.ts';
import { connectionOf } from '../../shared/graphql/connection.types.ts';
import { MutationPayload } from '../../shared/graphql/mutation-payload.type.ts';
import { PermissionType, RoleType } from '../../shared/graphql/permission.type.ts';
import { Organisation } from '../organisations/organisation.type.ts';

@ObjectType({ simpleResolvers: true, description: 'By which a program is known, in place of a sign-in.' })
export class ApiToken {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'What its owner calls it.' })
  name!: string;

  @Field(() => [PermissionType], { description: 'What it may do, as long as its owner may.' })
  scopes!: Permission[];

  @Field(() => [RoleType], {
    description: 'What a service token is in its organisation; empty for a person’s.',
  })
  roles!: Role[];

  @Field({ description: 'ISO 8601.' })
  createdAt!: string;

  @Field({ description: 'ISO 8601.' })
  expiresAt!: string;

  @Field(() => String, { nullable: true, description: 'To the minute, ISO 8601; null until it is used.' })
  lastUsedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 8601.' })
  revokedAt!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a service token can be in an organisation, and what it may do then.',
})
export class ServiceTokenChoice {
  @Field(() => RoleType)
  role!: Role;

  @Field(() => [PermissionType])
  scopes!: Permission[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'The token of a program, as the hub’s administrator sees it.',
})
export class ServiceToken {
  @Field(() => ID, { description: 'As `revokeToken` takes it.' })
  id!: string;

  @Field({ description: 'What its organisation calls it.' })
  name!: string;

  @Field(() => Organisation, { nullable: true, description: 'Whose program it is.' })
  organisation!: Organisation | null;

  @Field(() => [RoleType])
  roles!: Role[];

  @Field(() => [PermissionType])
  scopes!: Permission[];

  @Field({ description: 'ISO 8601.' })
  createdAt!: string;

  @Field({ description: 'ISO 8601.' })
  expiresAt!: string;

  @Field(() => String, { nullable: true, description: 'To the minute, ISO 8601; null until it is used.' })
  lastUsedAt!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class ServiceTokenConnection extends connectionOf(ServiceToken) {}

@ObjectType({ simpleResolvers: true })
abstract class NewTokenPayload extends MutationPayload {
  @Field(() => ApiToken, { nullable: true })
  token?: ApiToken | null;

  @Field(() => String, {
    nullable: true,
    description: 'Sent as `Authorization: Bearer …`. It is shown this once: the hub keeps only its hash.',
  })
  secret?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class CreateTokenPayload extends NewTokenPayload {}

@ObjectType({ simpleResolvers: true })
export class CreateServiceTokenPayload extends NewTokenPayload {}

@ObjectType({ simpleResolvers: true })
export class RevokeTokenPayload extends MutationPayload {
  @Field(() => ApiToken, { nullable: true })
  token?: ApiToken | null;
}
