import { allow } from 'graphql-shield';
import { signedIn } from '../../shared/auth/gates.ts';
import type { RootRules } from '../../shared/auth/root-shield.ts';

/** Anybody may ask who they are; only who has signed in has a session to change. */
export const identityRules: RootRules = {
  Query: { viewer: allow },
  Mutation: { actFor: signedIn, signOutEverywhere: signedIn },
};
