import { allow } from 'graphql-shield';
import type { RootRules } from '../../shared/auth/root-shield.ts';

/** Anybody may search; the statements leave out what they may not see. */
export const discoveryRules: RootRules = {
  Query: { search: allow, solvers: allow, node: allow },
};
