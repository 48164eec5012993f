import { randomUUID } from 'node:crypto';
import { actorLabel, type Actor, type PersonActor, type SignedInActor } from '../../shared/auth/actor.ts';
import { assertMay, assertSignedIn, lacking } from '../../shared/auth/gates.ts';
import type { Role } from '../../shared/auth/permissions.ts';
import { InputRejected, NotFound, ValidationFailed } from '../../shared/errors/domain-error.ts';
import { noSuch } from '../../shared/errors/sentences.ts';
import type { Graph, Transaction } from '../../shared/neo4j/graph.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import type { AuditService } from '../audit/audit.service.ts';
import type { InvitationStore } from './invitation.store.ts';
import type { ChangeMemberInput, EndMembershipInput } from './member.input.ts';
import { managesMembers, seesMembers } from './member.permissions.ts';
import type { Member } from './member.type.ts';
import type { KnownMember, MembershipStore } from './membership.store.ts';
import { grantedToOneself, lastWithRole, roleSentences } from './role.errors.ts';
import {
  assertMayMove,
  assertNone,
  changeableRoles,
  endingObstacle,
  isOneself,
  keptRoles,
  promotionIn,
  roleProblems,
  rolesFitting,
} from './role.rules.ts';

/** Whoever can end the sessions of a person. */
export interface SessionEnding {
  endAll(tx: Transaction, personId: string): Promise<void>;
}

/** Who belongs to an organisation and as what, and how that changes and ends. */
export class MembershipService {
  constructor(
    private readonly graph: Graph,
    private readonly store: MembershipStore,
    private readonly invitations: InvitationStore,
    private readonly sessions: SessionEnding,
    private readonly audit: AuditService,
  ) {}

  /** The members of each organisation, in the given order; none of those whose members the caller may not see. */
  async membersOf(organisations: readonly string[], caller: Caller): Promise<Member[][]> {
    const { actor } = caller;
    const shown = organisations.filter((id) => seesMembers(actor, id));
    const known = shown.length === 0 ? [] : await this.store.list(shown);
    return organisations.map((id) =>
      known.filter(({ organisationId }) => organisationId === id).map((member) => shownTo(caller, member)),
    );
  }

  /** Gives a member these roles in place of those that they have. */
  async change({ membership, roles }: ChangeMemberInput, caller: Caller): Promise<{ member: Member }> {
    const wanted = [...new Set(roles)];
    return this.#write('members.change', caller, async (tx, actor) => {
      const member = await this.#manageable(tx, membership, actor);
      assertMayMove(actor, member.roles, wanted);
      assertNone(roleProblems(member.organisationId, wanted));
      assertSoundFor(actor, member, wanted);
      await this.store.setRoles(tx, membership, wanted);
      const { organisationId: organisation } = member;
      await this.audit.record(tx, actor, {
        kind: 'member.changed',
        ...{ subject: membership, organisation, roles: wanted },
      });
      return { member: shownTo(caller, (await this.store.byId(tx, membership))!) };
    });
  }

  /** Ends a membership; it is kept, and with the person's last one their sessions end. */
  async end({ membership }: EndMembershipInput, caller: Caller): Promise<{ member: Member }> {
    return this.#write('members.end', caller, async (tx, actor) => {
      const member = await this.#manageable(tx, membership, actor);
      assertMayMove(actor, member.roles, []);
      assertSoundFor(actor, member, []);
      await this.store.end(tx, membership);
      const { personId, organisationId: organisation } = member;
      if (!(await this.store.belongsSomewhere(tx, personId))) await this.sessions.endAll(tx, personId);
      await this.audit.record(tx, actor, { kind: 'member.ended', subject: membership, organisation });
      return { member: { ...shownTo(caller, member), changeableRoles: [], endingObstacle: null } };
    });
  }

  /**
   * Makes a person who signs in a member wherever their address was invited; answers the ids of those organisations.
   *
   * Whoever calls must know that the address is the person's own: by a provider that has verified it.
   */
  async acceptInvitations(
    tx: Transaction,
    person: { readonly personId: string; readonly email: string },
  ): Promise<string[]> {
    if ((await this.invitations.openFor(tx, person)).length === 0) return [];
    await this.store.takeTurn(tx);
    const open = await this.invitations.openFor(tx, person);
    for (const { id, organisationId: organisation } of open) {
      const accepted = { id, personId: person.personId, membershipId: `membership-${randomUUID()}` };
      const { id: subject, roles } = await this.invitations.accept(tx, accepted);
      const event = { kind: 'member.joined', subject, organisation, roles } as const;
      await this.audit.record(tx, joining(person.personId), event);
    }
    return open.map(({ organisationId }) => organisationId);
  }

  /** Those of the roles that a member of the organisation can have, whoever says that they have them. */
  rolesFitting(organisationId: string, wanted: readonly Role[]): Role[] {
    return rolesFitting(organisationId, wanted);
  }

  /**
   * Whether the hub would have no administrator left without this person, as a part of something larger, which
   * takes its turn among those who change members.
   */
  async isLastHubAdministrator(tx: Transaction, personId: string): Promise<boolean> {
    await this.store.takeTurn(tx);
    return !(await this.store.anotherAdministersHub(tx, personId));
  }

  /** The membership, if the actor may see it and manages its organisation's members. */
  async #manageable(tx: Transaction, id: string, actor: Actor): Promise<KnownMember> {
    const member = await this.store.byId(tx, id);
    if (!member || !seesMembers(actor, member.organisationId)) {
      throw new NotFound(noSuch({ da: 'et medlemskab', en: 'membership' }, id), { field: 'membership' });
    }
    assertMay(actor, 'member:manage', member.organisationId);
    return member;
  }

  async #write<Result>(
    name: string,
    { actor, deadline }: Caller,
    work: (tx: Transaction, actor: SignedInActor) => Promise<Result>,
  ): Promise<Result> {
    assertSignedIn(actor);
    const inTurn = async (tx: Transaction) => {
      await this.store.takeTurn(tx);
      return work(tx, actor);
    };
    return this.graph.write(name, inTurn, { actor: actorLabel(actor), deadline });
  }
}

/** What no change may break: what others decide, and that nobody promotes themself or leaves nobody in charge. */
function assertSoundFor(actor: Actor, member: KnownMember, wanted: readonly Role[]): void {
  if (member.isManagedElsewhere) throw new ValidationFailed('membership', roleSentences.managedElsewhere);
  const isOwn = isOneself(actor, member);
  const promotion = isOwn ? promotionIn(member.roles, wanted) : undefined;
  if (promotion) {
    const refusal = lacking('member:manage', member.organisationId);
    throw new InputRejected([{ field: 'roles', sentence: grantedToOneself(promotion), refusal }]);
  }
  const lost = keptRoles(actor, member).find((role) => !wanted.includes(role));
  if (!lost) return;
  throw new ValidationFailed(wanted.length > 0 ? 'roles' : 'membership', lastWithRole(lost, isOwn));
}

/** The member as the caller may know them, with what the caller may do to them. */
function shownTo({ actor, language }: Caller, member: KnownMember): Member {
  const isManaged = managesMembers(actor, member.organisationId);
  return {
    ...member,
    email: isManaged ? member.email : null,
    isOneself: isOneself(actor, member),
    changeableRoles: changeableRoles(actor, member),
    endingObstacle: (isManaged && endingObstacle(actor, member)?.[language]) || null,
  };
}

/** A person who is about to become a member: nobody else does it for them. */
function joining(personId: string): PersonActor {
  return { kind: 'person', personId, memberships: [] };
}
