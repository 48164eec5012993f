import { allow } from 'graphql-shield';
import { signedIn, withRight } from '../../shared/auth/gates.ts';
import type { RootRules } from '../../shared/auth/root-shield.ts';

/**
 * What is public is for everybody; the statement leaves out the rest. Whether somebody may change an entry is
 * decided where it is known whose it is, and that it may be seen at all.
 */
export const useCaseRules: RootRules = {
  Query: { useCases: allow, useCase: allow },
  Mutation: {
    createUseCase: withRight('use-case:create'),
    updateUseCase: signedIn,
    publishUseCase: signedIn,
    retireUseCase: signedIn,
    restoreUseCase: signedIn,
    updateUseCases: withRight('use-case:edit'),
    publishUseCases: withRight('use-case:publish'),
    retireUseCases: withRight('use-case:retire'),
    restoreUseCases: withRight('use-case:retire'),
    importUseCases: withRight('use-case:import'),
  },
};
