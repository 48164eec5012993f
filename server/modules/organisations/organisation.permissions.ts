import { allow } from 'graphql-shield';
import type { RootRules } from '../../shared/auth/root-shield.ts';

/** What is public about organisations is for everybody; the statement leaves out the rest. */
export const organisationRules: RootRules = {
  Query: { organisations: allow, organisation: allow, municipalities: allow, municipality: allow },
};
