import { withRight } from '../../shared/auth/gates.ts';
import type { RootRules } from '../../shared/auth/root-shield.ts';

const administers = withRight('hub:administer');

/** Mails are watched over by the hub's administrator. */
export const mailRules: RootRules = {
  Query: { outgoingMail: administers },
  Mutation: { retryMail: administers },
};
