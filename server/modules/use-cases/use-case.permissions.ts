import { allow } from 'graphql-shield';
import type { RootRules } from '../../shared/auth/root-shield.ts';

/** What is public is for everybody; the statement leaves out the rest. */
export const useCaseRules: RootRules = {
  Query: { useCases: allow, useCase: allow },
};
