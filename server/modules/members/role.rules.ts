import { may, mayAnywhere, type Actor } from '../../shared/auth/actor.ts';
import { hubRoles, permissionsOf, roles, type Role } from '../../shared/auth/permissions.ts';
import { Forbidden, InputRejected, type InputProblem } from '../../shared/errors/domain-error.ts';
import type { Sentence } from '../../shared/errors/sentences.ts';
import { lastWithRole, roleSentences } from './role.errors.ts';

/** The associations that coordinate across municipalities. */
const coordinating = ['organisation-kl', 'organisation-kombit'];

/** Throws Forbidden if a role of the hub is given or taken by anybody but its administrator. */
export function assertMayMove(actor: Actor, before: readonly Role[], after: readonly Role[]): void {
  const moved = hubRoles.filter((role) => before.includes(role) !== after.includes(role));
  if (moved.length === 0 || mayAnywhere(actor, 'hub:administer')) return;
  throw new Forbidden(roleSentences.hubRole, { permission: 'hub:administer', roles: moved });
}

/** The roles that the actor may give and take in the organisation, whoever is to have them. */
export function rolesInGiftOf(actor: Actor, organisationId: string): Role[] {
  if (!may(actor, 'member:manage', organisationId)) return [];
  const isOpen = (role: Role) => mayAnywhere(actor, 'hub:administer') || !isHubRole(role);
  return rolesFitting(organisationId, roles).filter(isOpen);
}

/** The roles that the actor may give the member, or take from them, each for itself. */
export function changeableRoles(actor: Actor, member: HeldRoles): Role[] {
  if (member.isManagedElsewhere) return [];
  const kept = keptRoles(actor, member);
  const mayChange = (role: Role) =>
    member.roles.includes(role)
      ? !kept.includes(role)
      : !isOneself(actor, member) || promotionIn(member.roles, [role]) === undefined;
  return rolesInGiftOf(actor, member.organisationId).filter(mayChange);
}

/** Why the actor cannot end the membership; undefined when they can. */
export function endingObstacle(actor: Actor, member: HeldRoles): Sentence | undefined {
  if (member.isManagedElsewhere) return roleSentences.managedElsewhere;
  if (member.roles.some(isHubRole) && !mayAnywhere(actor, 'hub:administer')) return roleSentences.hubRole;
  const [last] = keptRoles(actor, member);
  return last && lastWithRole(last, isOneself(actor, member));
}

/**
 * The roles that the actor cannot take from the member, because nobody would be left with them. The hub's
 * administrator may take the last administrator of an organisation: it can give it another one.
 */
export function keptRoles(actor: Actor, member: HeldRoles): readonly Role[] {
  const needsAll = isOneself(actor, member) || !mayAnywhere(actor, 'hub:administer');
  return member.lastHeldRoles.filter((role) => needsAll || role === 'HUB_ADMIN');
}

/** What the rules need to know of a membership. */
export interface HeldRoles {
  readonly organisationId: string;
  readonly personId: string;
  readonly roles: readonly Role[];
  readonly isManagedElsewhere: boolean;
  /** Those of the indispensable roles that nobody else holds. */
  readonly lastHeldRoles: readonly Role[];
}

function isHubRole(role: Role): boolean {
  return (hubRoles as readonly Role[]).includes(role);
}

export function isOneself(actor: Actor, { personId }: { readonly personId: string }): boolean {
  return actor.kind === 'person' && actor.personId === personId;
}

/** What is wrong with these roles in this organisation, whoever gives them. */
export function roleProblems(organisationId: string, wanted: readonly Role[]): InputProblem[] {
  if (wanted.length === 0) return [{ field: 'roles', sentence: roleSentences.none }];
  if (rolesFitting(organisationId, wanted).length === wanted.length) return [];
  return [{ field: 'roles', sentence: roleSentences.coordinatorElsewhere }];
}

/** Those of the roles that exist in the organisation: a coordinator's do at the associations only. */
export function rolesFitting(organisationId: string, wanted: readonly Role[]): Role[] {
  return wanted.filter((role) => role !== 'COORDINATOR' || coordinating.includes(organisationId));
}

/** Roles that are nothing but their rights; all others stand for a duty that somebody else lays on a person. */
const plainRoles: readonly Role[] = ['READER', 'EDITOR'];

/** The first role that would make its holder more than they are: one with another right, or with a duty. */
export function promotionIn(before: readonly Role[], after: readonly Role[]): Role | undefined {
  const held = new Set(before.flatMap((role) => permissionsOf[role]));
  const isLess = (role: Role) =>
    plainRoles.includes(role) && permissionsOf[role].every((permission) => held.has(permission));
  return after.find((role) => !before.includes(role) && !isLess(role));
}

/** Throws InputRejected when there is a problem. */
export function assertNone(problems: readonly InputProblem[]): void {
  if (problems.length > 0) throw new InputRejected(problems);
}
