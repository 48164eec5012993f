import { signedIn, withRight } from '../../shared/auth/gates.ts';
import type { RootRules } from '../../shared/auth/root-shield.ts';

/** Whoever follows may stop, whatever became of their rights. */
export const followRules: RootRules = {
  Mutation: { followUseCase: withRight('use-case:follow'), unfollowUseCase: signedIn },
};
