import { randomUUID } from 'node:crypto';
import type { Role } from '../../shared/auth/permissions.ts';
import type { OpenMembership } from './claimed-membership.store.ts';

/** What is to be done so that a person's memberships follow their claims. */
export interface MembershipChange {
  readonly kind: 'member.joined' | 'member.changed' | 'member.ended';
  readonly id: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
}

/** Compares what a person has with what their provider claims; what the hub itself gave is left as it is. */
export function compareMemberships(
  open: readonly OpenMembership[],
  claimed: ReadonlyMap<string, readonly Role[]>,
): MembershipChange[] {
  const followed = open.filter(({ source }) => source !== 'hub');
  const ended = followed
    .filter(({ organisationId }) => !claimed.has(organisationId))
    .map((each) => ({ ...each, kind: 'member.ended' as const }));
  const others = [...claimed].flatMap(([organisationId, roles]): MembershipChange[] => {
    const had = open.find((each) => each.organisationId === organisationId);
    if (!had) return [{ kind: 'member.joined', id: `membership-${randomUUID()}`, organisationId, roles }];
    if (had.source === 'hub' || isSame(had.roles, roles)) return [];
    return [{ kind: 'member.changed', id: had.id, organisationId, roles }];
  });
  return [...ended, ...others];
}

function isSame(some: readonly Role[], others: readonly Role[]): boolean {
  return [...some].sort().join() === [...others].sort().join();
}
