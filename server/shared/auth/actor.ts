import { permissionsOf, type Permission, type Role } from './permissions.ts';

/** Whoever asks. What an actor may see and do is decided by rules, never by looking at this type. */
export type Actor = AnonymousActor | SignedInActor;

/** Somebody who has not signed in: sees what is public. */
export interface AnonymousActor {
  readonly kind: 'anonymous';
}

/** Somebody who has signed in, or a program with a token. */
export type SignedInActor = PersonActor | ServiceActor;

interface Member {
  readonly memberships: readonly ActorMembership[];
  /** What a token was narrowed to; undefined where nothing is narrowed. */
  readonly scopes?: ReadonlySet<Permission>;
  /** The token that the request came with, if it came with one. */
  readonly tokenId?: string;
}

export interface PersonActor extends Member {
  readonly kind: 'person';
  readonly personId: string;
  /** The session that the request came with, if it came with one. */
  readonly sessionId?: string;
  /** The organisation that the person has chosen to act for; one of the memberships'. */
  readonly actingFor?: string;
}

/** A program of an organisation, known by a token that outlives the person who made it. */
export interface ServiceActor extends Member {
  readonly kind: 'service';
  readonly tokenId: string;
}

export interface ActorMembership {
  readonly organisationId: string;
  /** Whether the organisation belongs to K-98: a Danish municipality, KL or KOMBIT. */
  readonly isInK98: boolean;
  readonly isMunicipality: boolean;
  readonly roles: readonly Role[];
  /** The clusters that the organisation is in, by id. */
  readonly clusters: readonly string[];
}

export const anonymous: Actor = { kind: 'anonymous' };

/** The actor's name in transaction metadata and logs; holds no personal data. */
export function actorLabel(actor: Actor): string {
  switch (actor.kind) {
    case 'anonymous':
      return 'anonymous';
    case 'person':
      return actor.personId;
    case 'service':
      return actor.tokenId;
  }
}

/** By what it is decided what the actor may see and do. */
export function rightsOf(actor: Actor): object {
  if (actor.kind === 'anonymous') return actor;
  const { kind, memberships, scopes } = actor;
  return { kind, memberships, scopes };
}

/** Whether a person asks who has not come with a token. */
export function isThemself(actor: Actor): actor is PersonActor {
  return actor.kind === 'person' && actor.tokenId === undefined;
}

/** The actor with one of its memberships alone: what the organisation itself sees, whoever else they are. */
export function inNameOf(actor: SignedInActor, organisationId: string): SignedInActor {
  return {
    ...actor,
    memberships: actor.memberships.filter((each) => each.organisationId === organisationId),
  };
}

/** Whether the actor has the right in this organisation. `hub:administer` reaches every organisation's members. */
export function may(actor: Actor, permission: Permission, organisationId: string): boolean {
  if (actor.kind === 'anonymous' || isScopedOut(actor, permission)) return false;
  return actor.memberships.some(
    (membership) =>
      (membership.organisationId === organisationId && grants(membership, permission)) ||
      (membership.roles.includes('HUB_ADMIN') && reachesAll.includes(permission)),
  );
}

/** Whether the actor has the right anywhere at all: a coarse gate before anything is read. */
export function mayAnywhere(actor: Actor, permission: Permission): boolean {
  if (actor.kind === 'anonymous' || isScopedOut(actor, permission)) return false;
  return actor.memberships.some((membership) => grants(membership, permission));
}

/** The organisations in which the actor has the right, by id. */
export function organisationsWith(actor: Actor, permission: Permission): string[] {
  if (actor.kind === 'anonymous') return [];
  return actor.memberships
    .map(({ organisationId }) => organisationId)
    .filter((organisationId) => may(actor, permission, organisationId));
}

const reachesAll: readonly Permission[] = ['member:manage', 'organisation:edit'];

/** What only the people of a Danish municipality may do, whatever their roles are. */
const ofMunicipalities: readonly Permission[] = ['use-case:adopt'];

/** What only the people of K-98 may do, whatever their roles are. */
const ofK98: readonly Permission[] = ['help-request:read', 'help-request:answer', 'help-request:write'];

function grants({ roles, isMunicipality, isInK98 }: ActorMembership, permission: Permission): boolean {
  if (!isMunicipality && ofMunicipalities.includes(permission)) return false;
  if (!isInK98 && ofK98.includes(permission)) return false;
  return roles.some((role) => permissionsOf[role].includes(permission));
}

function isScopedOut({ scopes }: SignedInActor, permission: Permission): boolean {
  return scopes !== undefined && !scopes.has(permission);
}
