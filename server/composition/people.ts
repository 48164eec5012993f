import type { AuditService } from '../modules/audit/audit.service.ts';
import { ClaimedMembershipStore } from '../modules/identity/claimed-membership.store.ts';
import type { IdentityService } from '../modules/identity/identity.service.ts';
import { PersonStore } from '../modules/identity/person.store.ts';
import { ProfileStore } from '../modules/identity/profile.store.ts';
import { SessionStore } from '../modules/identity/session.store.ts';
import { SignInService } from '../modules/identity/sign-in.service.ts';
import { ViewerService } from '../modules/identity/viewer.service.ts';
import { InvitationService } from '../modules/members/invitation.service.ts';
import { InvitationStore } from '../modules/members/invitation.store.ts';
import { MembershipService } from '../modules/members/membership.service.ts';
import { MembershipStore } from '../modules/members/membership.store.ts';
import type { NotificationService } from '../modules/notifications/notification.service.ts';
import type { OrganisationService } from '../modules/organisations/organisation.service.ts';
import type { OrganisationWriteService } from '../modules/organisations/organisation.write-service.ts';
import { AccountService } from '../modules/people/account.service.ts';
import { AccountStore } from '../modules/people/account.store.ts';
import { ServiceTokenStore } from '../modules/tokens/service-token.store.ts';
import { TokenService } from '../modules/tokens/token.service.ts';
import { TokenStore } from '../modules/tokens/token.store.ts';
import type { Ground } from './ground.ts';

interface Around {
  readonly identity: IdentityService;
  readonly audit: AuditService;
  readonly notifications: NotificationService;
  readonly organisations: OrganisationService;
  readonly organisationWriting: OrganisationWriteService;
}

/** Who people are, how they come in, and what they may. */
export function createPeople(
  { graph, reader }: Ground,
  { identity, audit, notifications, organisations, organisationWriting }: Around,
) {
  const sessions = new SessionStore();
  const [members, invited] = [new MembershipStore(graph), new InvitationStore(graph)];
  const memberships = new MembershipService(graph, members, invited, sessions, audit);
  const signInStores = { people: new PersonStore(), sessions, memberships: new ClaimedMembershipStore() };
  const tokenStores = { own: new TokenStore(graph), services: new ServiceTokenStore(reader) };
  return {
    identity,
    memberships,
    signIn: new SignInService(graph, signInStores, organisationWriting, memberships, audit),
    viewers: new ViewerService(graph, new ProfileStore(graph), sessions, organisations, audit),
    invitations: new InvitationService(graph, invited, members, organisations, notifications, audit),
    accounts: new AccountService(graph, new AccountStore(reader), memberships, sessions, audit),
    tokens: new TokenService(graph, tokenStores, organisations, audit),
  };
}
