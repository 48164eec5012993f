import {
  hubRoles,
  permissions,
  permissionsOf,
  roles,
  type Permission,
  type Role,
} from '../../shared/auth/permissions.ts';
import { Forbidden, type InputProblem } from '../../shared/errors/domain-error.ts';
import { outOfRange, tooLong, turned, type Sentence } from '../../shared/errors/sentences.ts';
import { turnsDirection, writtenLine } from '../../shared/text/written.ts';
import { neverByToken, neverService, tokenSentences, widerThanOwner } from './token.errors.ts';
import type { CreateServiceTokenInput, CreateTokenInput } from './token.input.ts';
import type { ServiceTokenChoice } from './token.type.ts';

const longestName = 100;
const longestLifeDays = 366;

/** What a person does themself: a stolen token must not be able to make another, or to let anybody in. */
const neverHeld: readonly Permission[] = [
  'token:manage',
  'service-token:manage',
  'member:manage',
  'cluster:manage',
  'hub:administer',
];
const neverServices: readonly Role[] = ['ORG_ADMIN', ...hubRoles];

/** What a token may hold whose owner may do these things. */
export function scopesWithin(ownerMay: (permission: Permission) => boolean): Permission[] {
  return permissions.filter((permission) => !neverHeld.includes(permission) && ownerMay(permission));
}

/** What a program can be in an organisation, and what its token may hold then, if somebody makes it who may this. */
export function serviceChoices(makerMay: (permission: Permission) => boolean): ServiceTokenChoice[] {
  return roles
    .filter((role) => !neverServices.includes(role))
    .map((role) => ({
      role,
      scopes: scopesWithin((permission) => makerMay(permission) && permissionsOf[role].includes(permission)),
    }));
}

/** Everything that is wrong with a token to be made; `ownerMay` is what its owner may do. */
export function tokenProblems(
  { name, scopes, expiresInDays }: CreateTokenInput,
  ownerMay: (permission: Permission) => boolean,
): InputProblem[] {
  return [
    ...nameProblems(name),
    ...(scopes.length === 0 ? [{ field: 'scopes', sentence: tokenSentences.noScopes }] : []),
    ...scopes.flatMap((scope, i) => scopeProblems(`scopes.${i}`, scope, ownerMay)),
    ...lifeProblems(expiresInDays),
  ];
}

/** The same for a token of an organisation, whose roles are as much as it may ever do. */
export function serviceTokenProblems(
  input: CreateServiceTokenInput,
  makerMay: (permission: Permission) => boolean,
): InputProblem[] {
  const { roles: held } = input;
  const ownerMay = (permission: Permission) =>
    makerMay(permission) && held.some((role) => permissionsOf[role].includes(permission));
  return [
    ...(held.length === 0 ? [{ field: 'roles', sentence: tokenSentences.noRoles }] : []),
    ...held.flatMap((role, i) =>
      neverServices.includes(role) ? [beyond(`roles.${i}`, neverService(role))] : [],
    ),
    ...tokenProblems(input, ownerMay),
  ];
}

function nameProblems(name: string): InputProblem[] {
  if (writtenLine(name) === '') return [{ field: 'name', sentence: tokenSentences.noName }];
  if (name.length > longestName) return [{ field: 'name', sentence: tooLong('name', longestName) }];
  return turnsDirection(name) ? [{ field: 'name', sentence: turned('name') }] : [];
}

function scopeProblems(
  field: string,
  scope: Permission,
  ownerMay: (permission: Permission) => boolean,
): InputProblem[] {
  if (neverHeld.includes(scope)) return [beyond(field, neverByToken(scope), scope)];
  return ownerMay(scope) ? [] : [beyond(field, widerThanOwner(scope), scope)];
}

/** More than the token may be: somebody tried to get it. */
function beyond(field: string, sentence: Sentence, permission?: Permission): InputProblem {
  return { field, sentence, refusal: new Forbidden(sentence, { permission }) };
}

function lifeProblems(days: number): InputProblem[] {
  if (days >= 1 && days <= longestLifeDays) return [];
  return [{ field: 'expiresInDays', sentence: outOfRange('expiresInDays', days, longestLifeDays) }];
}
