import { withRight } from '../../shared/auth/gates.ts';
import type { RootRules } from '../../shared/auth/root-shield.ts';

const administers = withRight('hub:administer');

/** Everybody who can sign in is known to the hub's administrator alone. */
export const personRules: RootRules = {
  Query: { people: administers },
  Mutation: { deactivatePerson: administers, reactivatePerson: administers },
};
