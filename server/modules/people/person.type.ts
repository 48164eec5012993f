import { Field, ID, ObjectType } from 'type-graphql';
import type { Role } from '../../shared/auth/permissions.ts';
import { connectionOf } from '../../shared/graphql/connection.types.ts';
import { MutationPayload } from '../../shared/graphql/mutation-payload.type.ts';
import { RoleType } from '../../shared/graphql/permission.type.ts';
import { Organisation } from '../organisations/organisation.type.ts';

@ObjectType({ simpleResolvers: true, description: 'What a person is in one organisation.' })
export class AccountMembership {
  @Field(() => ID, { description: 'As `changeMember` and `endMembership` take it.' })
  id!: string;

  @Field(() => Organisation, { nullable: true })
  organisation!: Organisation | null;

  @Field(() => [RoleType])
  roles!: Role[];
}

@ObjectType({ simpleResolvers: true, description: 'A person, as the hub’s administrator sees them.' })
export class Account {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field({ description: 'ISO 8601.' })
  createdAt!: string;

  @Field(() => String, { nullable: true, description: 'Since when they are shut out; ISO 8601.' })
  deactivatedAt!: string | null;

  @Field({ description: 'Invented for demonstration.' })
  demo!: boolean;

  @Field(() => [AccountMembership], { description: 'Those in force.' })
  memberships!: AccountMembership[];
}

@ObjectType({ simpleResolvers: true })
export class AccountConnection extends connectionOf(Account) {}

@ObjectType({ simpleResolvers: true })
export class DeactivatePersonPayload extends MutationPayload {
  @Field(() => Account, { nullable: true })
  person?: Account | null;
}

@ObjectType({ simpleResolvers: true })
export class ReactivatePersonPayload extends MutationPayload {
  @Field(() => Account, { nullable: true })
  person?: Account | null;
}
