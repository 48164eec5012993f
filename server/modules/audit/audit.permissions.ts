import { withRight } from '../../shared/auth/gates.ts';
import type { RootRules } from '../../shared/auth/root-shield.ts';

export const auditRules: RootRules = {
  Query: { auditEvents: withRight('audit:read') },
};
