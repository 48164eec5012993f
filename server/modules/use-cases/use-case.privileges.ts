import { mayAnywhere } from '../../shared/auth/actor.ts';
import type { Permission } from '../../shared/auth/permissions.ts';
import { mayForAnother, ownedPrivileges, type DecidePrivileges } from '../../shared/reads/privileges.ts';

const ofOwner: readonly Permission[] = ['use-case:edit', 'use-case:publish', 'use-case:retire'];

/**
 * What may be done to a use case: by its owner's people, and by whoever reads it, mostly once it is published. Only
 * other municipalities' people adopt it.
 */
export const useCasePrivileges: DecidePrivileges = (actor, { ownerId, lifecycle }) => {
  const owned = ownedPrivileges(actor, 'use-case', ownerId).filter((each) => ofOwner.includes(each));
  const ofReaders = (permission: Permission) => (mayAnywhere(actor, permission) ? [permission] : []);
  const follows = actor.kind === 'person' ? ofReaders('use-case:follow') : [];
  if (lifecycle !== 'PUBLISHED') return [...owned, ...follows];
  const adopts = mayForAnother(actor, 'use-case:adopt', ownerId) ? (['use-case:adopt'] as const) : [];
  return [...owned, ...adopts, ...ofReaders('use-case:comment'), ...follows];
};
