import { signedIn } from '../../shared/auth/gates.ts';
import type { RootRules } from '../../shared/auth/root-shield.ts';

/** What somebody is told of is their own. */
export const notificationRules: RootRules = {
  Mutation: { markNotificationsRead: signedIn, updateNotificationSettings: signedIn },
};
