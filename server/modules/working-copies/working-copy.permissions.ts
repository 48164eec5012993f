import { signedIn } from '../../shared/auth/gates.ts';
import type { RootRules } from '../../shared/auth/root-shield.ts';

/** Everybody's own, for themselves. */
export const workingCopyRules: RootRules = {
  Query: { workingCopy: signedIn, myWorkingCopies: signedIn },
  Mutation: { keepWorkingCopy: signedIn, discardWorkingCopy: signedIn },
};
