import { allow } from 'graphql-shield';
import type { RootRules } from '../../shared/auth/root-shield.ts';

/** Classifications are for everybody. */
export const conceptRules: RootRules = {
  Query: { problems: allow, problem: allow, techniques: allow },
};
