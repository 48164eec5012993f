import { hubRoles, roles, type Role } from '../../shared/auth/permissions.ts';
import { turnsDirection, writtenLine } from '../../shared/text/written.ts';

/** What a provider says of a person: the claims of the ID token and of its user info. */
export type Claims = Readonly<Record<string, unknown>>;

/** Where in the claims to find what, as dotted paths, for instance `realm_access.roles`. */
export interface ClaimSettings {
  readonly name: string;
  readonly email: string;
  /** Without it no membership comes from the claims. */
  readonly organisation?: string | undefined;
  /** Without it, everybody with an organisation is a reader there. */
  readonly roles?: string | undefined;
  /** The hub's role by the provider's name for it; without it, the hub's own names count, hub roles excepted. */
  readonly roleMap?: ReadonlyMap<string, Role> | undefined;
  /** Verified e-mail addresses, or subjects, of those who administer the hub. */
  readonly hubAdmins: readonly string[];
}

/** A person as their claims describe them. */
export interface ClaimedPerson {
  readonly subject: string;
  readonly name: string;
  readonly email: string | undefined;
  /** The address in small letters, if the provider says that it has verified that very one. */
  readonly verifiedEmail: string | undefined;
  /** As the provider names them: by the hub's id, municipality code or CVR number. */
  readonly organisations: readonly string[];
  readonly roles: readonly Role[];
  readonly isHubAdmin: boolean;
}

/** As long as an address may be (RFC 5321). */
const longestText = 254;
const mostOrganisations = 20;

/** Reads the claims of a person by the settings. What is missing or of another kind is left out. */
export function readClaims(claims: Claims, settings: ClaimSettings): ClaimedPerson {
  const subject = String(claims['sub']);
  const email = textAt(claims, settings.email);
  const name = firstName([textAt(claims, settings.name), textAt(claims, 'preferred_username'), email]);
  const held = settings.roles === undefined ? (['READER'] as const) : rolesIn(claims, settings);
  const verified = verifiedEmail(claims, email);
  const organisations = settings.organisation === undefined ? [] : textsAt(claims, settings.organisation);
  return {
    ...{ subject, name: name ?? subject, email, roles: [...held] },
    verifiedEmail: verified,
    organisations: held.length > 0 ? organisations.slice(0, mostOrganisations) : [],
    isHubAdmin: isHubAdmin(subject, verified, settings),
  };
}

/** The first by which somebody can be called: one that reads as something else than it is does not count. */
function firstName(names: readonly (string | undefined)[]): string | undefined {
  return names.map((each) => writtenLine(each ?? '')).find((each) => each !== '' && !turnsDirection(each));
}

function rolesIn(claims: Claims, { roles: path, roleMap }: ClaimSettings): Role[] {
  const named = textsAt(claims, path!).map((name) => (roleMap ? roleMap.get(name) : ownRole(name)));
  return roles.filter((role) => named.includes(role));
}

/** A role by the hub's own name. Those that reach beyond an organisation must be mapped on purpose. */
function ownRole(name: string): Role | undefined {
  const role = roles.find((each) => each === name.toUpperCase());
  return (hubRoles as readonly (Role | undefined)[]).includes(role) ? undefined : role;
}

/**
 * An address that the provider has not verified is nobody's: who may write what they like would be anybody. What it
 * says of verifying is said of its claim `email` alone (OpenID Connect Core 1.0, 5.1), so an address from another
 * claim must be that one. Only plain letters: the Kelvin sign in small letters is a k.
 */
function verifiedEmail(claims: Claims, email: string | undefined): string | undefined {
  const spokenOf = plainAddress(textAt(claims, 'email'));
  return claims['email_verified'] === true && plainAddress(email) === spokenOf ? spokenOf : undefined;
}

function plainAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^[!-~]+$/.test(address) ? address.toLowerCase() : undefined;
}

function isHubAdmin(subject: string, verified: string | undefined, { hubAdmins }: ClaimSettings): boolean {
  return hubAdmins.some((each) => each === subject || each.toLowerCase() === verified);
}

function textAt(claims: Claims, path: string): string | undefined {
  return textsAt(claims, path)[0];
}

/** What is longer than it may be is left out: cut, it would name somebody else. */
function textsAt(claims: Claims, path: string): string[] {
  const value = valueAt(claims, path);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values
    .filter((each): each is string => typeof each === 'string')
    .map((each) => each.trim())
    .filter((each) => each !== '' && each.length <= longestText);
}

/** The claim of that very name, which may have dots in it, or what the dotted path leads to. */
function valueAt(claims: Claims, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path.split('.').reduce<unknown>((value, part) => {
    const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, part);
    return isObject ? (value as Claims)[part] : undefined;
  }, claims);
}
