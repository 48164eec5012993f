import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { Permission, Role } from '../../shared/auth/permissions.ts';
import { PermissionType, RoleType } from '../../shared/graphql/permission.type.ts';
import { PageArgs } from '../../shared/graphql/page.args.ts';

@InputType()
export class CreateTokenInput {
  @Field({ description: 'What you will know it by: 1 to 100 characters.' })
  name!: string;

  @Field(() => [PermissionType], { description: 'At least one, and only what its owner may do.' })
  scopes!: Permission[];

  @Field(() => Int, { description: '1 to 366.' })
  expiresInDays!: number;
}

@InputType()
export class CreateServiceTokenInput extends CreateTokenInput {
  @Field(() => ID)
  organisation!: string;

  @Field(() => [RoleType], {
    description: 'What the program is in the organisation: at least one; never an administrator.',
  })
  roles!: Role[];
}

@InputType()
export class RevokeTokenInput {
  @Field(() => ID)
  id!: string;
}

@ArgsType()
export class ServiceTokensArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'A part of the name of the token or of its organisation: up to 200 characters.',
  })
  text?: string;
}
