import { mayAnywhere } from '../../shared/auth/actor.ts';
import type { Permission } from '../../shared/auth/permissions.ts';
import { mayForAnother, ownedPrivileges, type DecidePrivileges } from '../../shared/reads/privileges.ts';

const ofOwner: readonly Permission[] = ['use-case:edit', 'use-case:publish', 'use-case:retire'];
const ofReaders: readonly Permission[] = ['use-case:comment', 'use-case:follow'];

/**
 * What may be done to a use case: by its owner's people, and by whoever reads it once it is published. Only other
 * municipalities' people adopt it.
 */
export const useCasePrivileges: DecidePrivileges = (actor, { ownerId, lifecycle }) => {
  const owned = ownedPrivileges(actor, 'use-case', ownerId).filter((each) => ofOwner.includes(each));
  if (lifecycle !== 'PUBLISHED') return owned;
  const adopts = mayForAnother(actor, 'use-case:adopt', ownerId) ? (['use-case:adopt'] as const) : [];
  return [...owned, ...adopts, ...ofReaders.filter((each) => mayAnywhere(actor, each))];
};
