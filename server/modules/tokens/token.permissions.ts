import { signedIn, withRight } from '../../shared/auth/gates.ts';
import type { RootRules } from '../../shared/auth/root-shield.ts';

/** Own tokens for whoever may have some; an organisation's for who manages them. Whose a token is, the service asks. */
export const tokenRules: RootRules = {
  Query: { myTokens: withRight('token:manage'), serviceTokens: withRight('hub:administer') },
  Mutation: {
    createToken: withRight('token:manage'),
    createServiceToken: withRight('service-token:manage'),
    revokeToken: signedIn,
  },
};
