import { allow } from 'graphql-shield';
import type { RootRules } from '../../shared/auth/root-shield.ts';

/** The strategy is for everybody. */
export const strategyRules: RootRules = {
  Query: { objectives: allow, initiatives: allow, scenarios: allow, barriers: allow, needs: allow },
};
