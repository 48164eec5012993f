import { may, organisationsWith, type Actor } from '../auth/actor.ts';
import { permissions, type Permission } from '../auth/permissions.ts';
import { expression } from './fields.ts';
import type { Field } from './shape.ts';

/** What decides, beside the actor, what may be done to an entry: whose it is, and how far it has come. */
export interface Privileged {
  readonly ownerId: string | null;
  /** `DRAFT`, `PUBLISHED` or `RETIRED`; null for kinds that have no such life. */
  readonly lifecycle: string | null;
}

/** What the actor may do to one entry. */
export type DecidePrivileges = (actor: Actor, entity: Privileged) => readonly Permission[];

/**
 * The field `privileges`: what the caller may do to the entry. The interface offers what stands here; the
 * services decide anew.
 */
export function privilegesBy(decide: DecidePrivileges): Field {
  return {
    perAlias: false,
    project: ({ scope: { node }, context: { actor } }) => ({
      cypher: `[${node}.ownerId, ${node}.lifecycle]`,
      read(value) {
        const [ownerId, lifecycle] = value as [string | null, string | null];
        return decide(actor, { ownerId, lifecycle });
      },
    }),
  };
}

/** Reference data: nobody changes it through the API. */
export const noPrivileges: Field = expression(() => '[]');

/** The rights of one domain that the actor has over an entry of that organisation. */
export function ownedPrivileges(actor: Actor, domain: string, ownerId: string | null): Permission[] {
  if (ownerId === null) return [];
  return permissions.filter((each) => each.startsWith(`${domain}:`) && may(actor, each, ownerId));
}

/** Whether the actor has the right for an organisation other than the owner. */
export function mayForAnother(actor: Actor, permission: Permission, ownerId: string | null): boolean {
  return organisationsWith(actor, permission).some((id) => id !== ownerId);
}
