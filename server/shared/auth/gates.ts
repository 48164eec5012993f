import { rule } from 'graphql-shield';
import { Forbidden, Unauthenticated } from '../errors/domain-error.ts';
import type { Sentence } from '../errors/sentences.ts';
import { may, mayAnywhere, type Actor, type SignedInActor } from './actor.ts';
import type { Permission } from './permissions.ts';

const signInFirst: Sentence = {
  da: 'Log ind først: det kræver, at vi ved, hvem du er.',
  en: 'Sign in first: this needs to know who you are.',
};
const lacksRight = (permission: Permission): Sentence => ({
  da: `Du har ikke rettigheden "${permission}" her. Bed organisationens administrator om den.`,
  en: `You do not have the right "${permission}" here. Ask the organisation's administrator for it.`,
});

interface Asker {
  readonly actor: Actor;
}

/** Not remembered: who asks, and by which rights, may change from one mutation of a document to the next. */
const askedEachTime = { cache: 'no_cache' } as const;

/** Shield rule: whoever has signed in. */
export const signedIn = rule(askedEachTime)((_root, _args, { actor }: Asker) =>
  actor.kind === 'anonymous' ? new Unauthenticated(signInFirst) : true,
);

const rightRules = new Map<Permission, ReturnType<typeof makeRightRule>>();

/** Shield rule: whoever has the right in some organisation; in which one, the service decides. */
export function withRight(permission: Permission) {
  // Shield knows rules by their names, and refuses two of the same name.
  const known = rightRules.get(permission) ?? makeRightRule(permission);
  rightRules.set(permission, known);
  return known;
}

function makeRightRule(permission: Permission) {
  return rule(
    `withRight ${permission}`,
    askedEachTime,
  )((_root, _args, { actor }: Asker) => {
    if (actor.kind === 'anonymous') return new Unauthenticated(signInFirst);
    return mayAnywhere(actor, permission) || new Forbidden(lacksRight(permission), { permission });
  });
}

/** Throws Unauthenticated or Forbidden unless the actor has the right in the organisation. */
export function assertMay(
  actor: Actor,
  permission: Permission,
  organisationId: string,
): asserts actor is SignedInActor {
  assertSignedIn(actor);
  if (!may(actor, permission, organisationId)) throw lacking(permission, organisationId);
}

/** The refusal of whoever does not have the right in the organisation. */
export function lacking(permission: Permission, organisationId: string): Forbidden {
  return new Forbidden(lacksRight(permission), { permission, organisation: organisationId });
}

export function assertSignedIn(actor: Actor): asserts actor is SignedInActor {
  if (actor.kind === 'anonymous') throw new Unauthenticated(signInFirst);
}
