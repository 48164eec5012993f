import { allow } from 'graphql-shield';
import { signedIn } from '../../shared/auth/gates.ts';
import type { RootRules } from '../../shared/auth/root-shield.ts';

/**
 * What is public about organisations is for everybody; the statement leaves out the rest. Whether somebody may change
 * one is decided where it is known that it may be seen at all.
 */
export const organisationRules: RootRules = {
  Query: { organisations: allow, organisation: allow, municipalities: allow, municipality: allow },
  Mutation: { updateOrganisation: signedIn },
};
