import { allow } from 'graphql-shield';
import type { RootRules } from '../../shared/auth/root-shield.ts';

/** Classifications are for everybody. */
export const taskRules: RootRules = {
  Query: { tasks: allow, task: allow },
};
