import { mayAnywhere, type Actor } from '../../shared/auth/actor.ts';
import { hubRoles, permissionsOf, type Role } from '../../shared/auth/permissions.ts';
import { Forbidden, InputRejected, type InputProblem } from '../../shared/errors/domain-error.ts';
import { roleSentences } from './role.errors.ts';

/** The associations that coordinate across municipalities. */
const coordinating = ['organisation-kl', 'organisation-kombit'];

/** Roles without whose last holder nobody could give them to anybody. */
export const indispensable = ['ORG_ADMIN', 'HUB_ADMIN'] as const satisfies readonly Role[];

/** Throws Forbidden if a role of the hub is given or taken by anybody but its administrator. */
export function assertMayMove(actor: Actor, before: readonly Role[], after: readonly Role[]): void {
  const moved = hubRoles.filter((role) => before.includes(role) !== after.includes(role));
  if (moved.length === 0 || mayAnywhere(actor, 'hub:administer')) return;
  throw new Forbidden(roleSentences.hubRole, { permission: 'hub:administer', roles: moved });
}

/** What is wrong with these roles in this organisation, whoever gives them. */
export function roleProblems(organisationId: string, roles: readonly Role[]): InputProblem[] {
  if (roles.length === 0) return [{ field: 'roles', sentence: roleSentences.none }];
  if (!roles.includes('COORDINATOR') || coordinating.includes(organisationId)) return [];
  return [{ field: 'roles', sentence: roleSentences.coordinatorElsewhere }];
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
