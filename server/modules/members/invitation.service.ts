import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { actorLabel } from '../../shared/auth/actor.ts';
import { assertMay, assertSignedIn } from '../../shared/auth/gates.ts';
import { NotFound, ValidationFailed, type InputProblem } from '../../shared/errors/domain-error.ts';
import { noSuch } from '../../shared/errors/sentences.ts';
import { identityAlone } from '../../shared/graphql/selection.ts';
import type { Graph, Transaction } from '../../shared/neo4j/graph.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import type { AuditService } from '../audit/audit.service.ts';
import type { NotificationService } from '../notifications/notification.service.ts';
import type { OrganisationService } from '../organisations/organisation.service.ts';
import type { InvitationStore } from './invitation.store.ts';
import type { InviteMemberInput, WithdrawInvitationInput } from './member.input.ts';
import { managesMembers } from './member.permissions.ts';
import type { Invitation } from './member.type.ts';
import type { MembershipStore } from './membership.store.ts';
import { roleSentences } from './role.errors.ts';
import { assertMayMove, assertNone, roleProblems } from './role.rules.ts';

/** How long somebody has to accept, in days. */
const validDays = 30;
const longestEmail = 254;
const emailAddress = z.email().max(longestEmail);

/** Invitations to become a member: sent and taken back by administrators. Signing in uses them. */
export class InvitationService {
  constructor(
    private readonly graph: Graph,
    private readonly store: InvitationStore,
    private readonly members: MembershipStore,
    private readonly organisations: Pick<OrganisationService, 'byId'>,
    private readonly notifications: Pick<NotificationService, 'announce'>,
    private readonly audit: AuditService,
  ) {}

  /** The open and expired invitations to each organisation, for who manages its members; none for others. */
  async invitationsTo(
    organisations: readonly string[],
    { actor }: Pick<Caller, 'actor'>,
  ): Promise<Invitation[][]> {
    const shown = organisations.filter((id) => managesMembers(actor, id));
    const known = shown.length === 0 ? [] : await this.store.list(shown);
    return organisations.map((id) => known.filter(({ organisationId }) => organisationId === id));
  }

  /** Invites an address to the organisation, in place of the invitation that it may have there. */
  async invite(input: InviteMemberInput, caller: Caller): Promise<{ invitation: Invitation }> {
    const { organisation } = input;
    const { actor, deadline, language } = caller;
    await this.organisations.byId(organisation, identityAlone, caller);
    assertMay(actor, 'member:manage', organisation);
    const roles = [...new Set(input.roles)];
    assertMayMove(actor, [], roles);
    const email = input.email.trim().toLowerCase();
    assertNone([...emailProblems(email), ...roleProblems(organisation, roles)]);
    const invitedBy = actorLabel(actor);
    const work = async (tx: Transaction) => {
      await this.members.takeTurn(tx);
      await this.#assertNew(tx, { organisationId: organisation, email, personId: invitedBy });
      const former = await this.store.byEmail(tx, { organisationId: organisation, email });
      assertMayMove(actor, former?.roles ?? [], roles);
      const id = `invitation-${randomUUID()}`;
      const made = { id, organisationId: organisation, email, roles, invitedBy, validDays };
      const invitation = await this.store.save(tx, made);
      const subject = invitation.id;
      const news = { kind: 'MEMBER_INVITED', invitation: subject, language } as const;
      await this.notifications.announce(tx, actor, news);
      await this.audit.record(tx, actor, { kind: 'member.invited', subject, organisation, roles });
      return { invitation };
    };
    return this.graph.write('invitations.invite', work, { actor: invitedBy, deadline });
  }

  /** Takes an invitation back, so that signing in with its address changes nothing. */
  async withdraw(
    { invitation: id }: WithdrawInvitationInput,
    { actor, deadline }: Caller,
  ): Promise<{ invitation: Invitation }> {
    assertSignedIn(actor);
    const work = async (tx: Transaction) => {
      const invitation = await this.store.byId(tx, id);
      if (!invitation || !managesMembers(actor, invitation.organisationId)) throw unknown(id);
      assertMayMove(actor, invitation.roles, []);
      await this.store.remove(tx, id);
      const { organisationId: organisation } = invitation;
      const event = { kind: 'member.invitation-withdrawn', subject: id, organisation } as const;
      await this.audit.record(tx, actor, event);
      return { invitation };
    };
    return this.graph.write('invitations.withdraw', work, { actor: actorLabel(actor), deadline });
  }

  async #assertNew(
    tx: Transaction,
    invited: { organisationId: string; email: string; personId: string },
  ): Promise<void> {
    const { organisationId, email, personId } = invited;
    if (await this.members.isEmailOf(tx, { personId, email })) {
      throw new ValidationFailed('email', roleSentences.ownEmail);
    }
    if (await this.members.hasMember(tx, { organisationId, email })) {
      throw new ValidationFailed('email', roleSentences.isMember);
    }
  }
}

function emailProblems(email: string): InputProblem[] {
  const isAddress = emailAddress.safeParse(email).success;
  return isAddress ? [] : [{ field: 'email', sentence: roleSentences.noEmail }];
}

function unknown(id: string): NotFound {
  return new NotFound(noSuch({ da: 'en invitation', en: 'invitation' }, id), { field: 'invitation' });
}
