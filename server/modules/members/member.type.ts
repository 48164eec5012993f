import { Field, ID, ObjectType } from 'type-graphql';
import type { Role } from '../../shared/auth/permissions.ts';
import { MutationPayload } from '../../shared/graphql/mutation-payload.type.ts';
import { RoleType } from '../../shared/graphql/permission.type.ts';

@ObjectType({ simpleResolvers: true, description: 'Somebody who belongs to an organisation, and as what.' })
export class Member {
  @Field(() => ID, { description: 'Of the membership: the same person has another one elsewhere.' })
  id!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true, description: 'Shown to those who manage the members.' })
  email!: string | null;

  @Field(() => [RoleType])
  roles!: Role[];

  @Field({ description: 'ISO 8601.' })
  since!: string;

  @Field({ description: 'Given by the organisation’s own sign-in service; it is changed there, not here.' })
  isManagedElsewhere!: boolean;

  @Field({ description: 'Whether it is the caller.' })
  isOneself!: boolean;

  @Field(() => [RoleType], {
    description:
      'The roles that the caller may give the member or take from them; the others stay as they are.',
  })
  changeableRoles!: Role[];

  @Field(() => String, {
    nullable: true,
    description: 'Why a caller who manages members cannot end this membership; null when they can.',
  })
  endingObstacle!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody who becomes a member when they sign in.' })
export class Invitation {
  @Field(() => ID)
  id!: string;

  @Field()
  email!: string;

  @Field(() => [RoleType])
  roles!: Role[];

  @Field({ description: 'ISO 8601. After it the invitation is of no use, until it is made again.' })
  expiresAt!: string;
}

@ObjectType({ simpleResolvers: true })
export class InviteMemberPayload extends MutationPayload {
  @Field(() => Invitation, { nullable: true })
  invitation?: Invitation | null;
}

@ObjectType({ simpleResolvers: true })
export class WithdrawInvitationPayload extends MutationPayload {
  @Field(() => Invitation, { nullable: true, description: 'As it was.' })
  invitation?: Invitation | null;
}

@ObjectType({ simpleResolvers: true })
export class ChangeMemberPayload extends MutationPayload {
  @Field(() => Member, { nullable: true })
  member?: Member | null;
}

@ObjectType({ simpleResolvers: true })
export class EndMembershipPayload extends MutationPayload {
  @Field(() => Member, { nullable: true, description: 'As it was.' })
  member?: Member | null;
}
