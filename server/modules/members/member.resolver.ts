import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Costs } from '../../shared/graphql/cost.ts';
import type { Role } from '../../shared/auth/permissions.ts';
import { payloadOf } from '../../shared/graphql/mutation-payload.type.ts';
import { RoleType } from '../../shared/graphql/permission.type.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import { InvitationService } from './invitation.service.ts';
import {
  ChangeMemberInput,
  EndMembershipInput,
  InviteMemberInput,
  WithdrawInvitationInput,
} from './member.input.ts';
import {
  ChangeMemberPayload,
  EndMembershipPayload,
  Invitation,
  InviteMemberPayload,
  Member,
  WithdrawInvitationPayload,
} from './member.type.ts';
import { rolesInGiftOf } from './role.rules.ts';
import { MembershipService } from './membership.service.ts';

@Resolver(() => Organisation)
export class MemberResolver {
  constructor(
    private readonly memberships: MembershipService,
    private readonly invited: InvitationService,
  ) {}

  @Costs({ length: 20 })
  @FieldResolver(() => [Member], {
    description: 'Who belongs to it: for its own people and for who manages them; empty for others.',
  })
  members(@Root() { id }: Organisation, @Ctx() context: Context): Promise<Member[]> {
    const load = (ids: readonly string[]) => this.memberships.membersOf(ids, context);
    return context.loader<string, Member[]>(this.memberships, load).load(id);
  }

  @Costs({ length: 20 })
  @FieldResolver(() => [Invitation], {
    description: 'Who is invited to it: for who manages its members; empty for others.',
  })
  invitations(@Root() { id }: Organisation, @Ctx() context: Context): Promise<Invitation[]> {
    const load = (ids: readonly string[]) => this.invited.invitationsTo(ids, context);
    return context.loader<string, Invitation[]>(this.invited, load).load(id);
  }

  @FieldResolver(() => [RoleType], {
    description: 'The roles that the caller may give new members: none for who does not manage them.',
  })
  grantableRoles(@Root() { id }: Organisation, @Ctx() { actor }: Context): Role[] {
    return rolesInGiftOf(actor, id);
  }

  @Mutation(() => InviteMemberPayload, {
    description: 'Invites somebody to an organisation, or renews their invitation with other roles.',
  })
  inviteMember(
    @Arg('input', () => InviteMemberInput) input: InviteMemberInput,
    @Ctx() context: Context,
  ): Promise<InviteMemberPayload> {
    return payloadOf(context, () => this.invited.invite(input, context));
  }

  @Mutation(() => WithdrawInvitationPayload, { description: 'Takes an invitation back.' })
  withdrawInvitation(
    @Arg('input', () => WithdrawInvitationInput) input: WithdrawInvitationInput,
    @Ctx() context: Context,
  ): Promise<WithdrawInvitationPayload> {
    return payloadOf(context, () => this.invited.withdraw(input, context));
  }

  @Mutation(() => ChangeMemberPayload, { description: 'Gives a member other roles.' })
  changeMember(
    @Arg('input', () => ChangeMemberInput) input: ChangeMemberInput,
    @Ctx() context: Context,
  ): Promise<ChangeMemberPayload> {
    return payloadOf(context, () => this.memberships.change(input, context), 'changeMember');
  }

  @Mutation(() => EndMembershipPayload, {
    description: 'Ends a membership: access is gone at once, what the person wrote stays theirs.',
  })
  endMembership(
    @Arg('input', () => EndMembershipInput) input: EndMembershipInput,
    @Ctx() context: Context,
  ): Promise<EndMembershipPayload> {
    return payloadOf(context, () => this.memberships.end(input, context));
  }
}
