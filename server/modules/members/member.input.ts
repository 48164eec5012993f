import { Field, ID, InputType } from 'type-graphql';
import type { Role } from '../../shared/auth/permissions.ts';
import { RoleType } from '../../shared/graphql/permission.type.ts';

@InputType()
export class InviteMemberInput {
  @Field(() => ID)
  organisation!: string;

  @Field({ description: 'The address that the person signs in with.' })
  email!: string;

  @Field(() => [RoleType], { description: 'At least one.' })
  roles!: Role[];
}

@InputType()
export class WithdrawInvitationInput {
  @Field(() => ID)
  invitation!: string;
}

@InputType()
export class ChangeMemberInput {
  @Field(() => ID, { description: 'The id of the member.' })
  membership!: string;

  @Field(() => [RoleType], { description: 'In place of those that they have; at least one.' })
  roles!: Role[];
}

@InputType()
export class EndMembershipInput {
  @Field(() => ID, { description: 'The id of the member.' })
  membership!: string;
}
