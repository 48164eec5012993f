import { may, type Actor } from '../../shared/auth/actor.ts';
import { withRight } from '../../shared/auth/gates.ts';
import type { RootRules } from '../../shared/auth/root-shield.ts';

const manages = withRight('member:manage');

/** Members are managed by administrators: of the organisation, and of the hub. */
export const memberRules: RootRules = {
  Mutation: {
    inviteMember: manages,
    withdrawInvitation: manages,
    changeMember: manages,
    endMembership: manages,
  },
};

/** Who belongs to an organisation is for its own people, and for who manages them; never for programs. */
export function seesMembers(actor: Actor, organisationId: string): boolean {
  if (actor.kind !== 'person') return false;
  return may(actor, 'catalogue:read', organisationId) || managesMembers(actor, organisationId);
}

export function managesMembers(actor: Actor, organisationId: string): boolean {
  return may(actor, 'member:manage', organisationId);
}
