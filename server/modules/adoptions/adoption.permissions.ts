import { withRight } from '../../shared/auth/gates.ts';
import type { RootRules } from '../../shared/auth/root-shield.ts';

/** For which municipality, the service decides. */
export const adoptionRules: RootRules = {
  Mutation: { adoptUseCase: withRight('use-case:adopt'), endAdoption: withRight('use-case:adopt') },
};
