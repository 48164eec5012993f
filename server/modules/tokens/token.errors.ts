import type { Permission, Role } from '../../shared/auth/permissions.ts';
import type { Sentence } from '../../shared/errors/sentences.ts';

export const tokenSentences = {
  noName: { da: 'Giv adgangsnøglen et navn.', en: 'Give the token a name.' },
  noScopes: { da: 'Vælg mindst én rettighed.', en: 'Choose at least one right.' },
  noRoles: { da: 'Vælg mindst én rolle.', en: 'Choose at least one role.' },
  needsPerson: {
    da: 'Det kan kun gøres af en person, der er logget ind, ikke med en adgangsnøgle.',
    en: 'Only a person who has signed in can do this, not a token.',
  },
} as const satisfies Record<string, Sentence>;

/** Whoever owns the token may not do this, so the token may not either. */
export function widerThanOwner(scope: Permission): Sentence {
  return {
    da: `"${scope}" er mere, end adgangsnøglens ejer må: udelad den.`,
    en: `"${scope}" is more than the token's owner may do: leave it out.`,
  };
}

/** No token holds this, whoever owns it. */
export function neverByToken(scope: Permission): Sentence {
  return {
    da: `"${scope}" kan ingen adgangsnøgle have: udelad den, og log ind for at gøre det.`,
    en: `"${scope}" is never given to a token: leave it out, and sign in to do it.`,
  };
}

/** No program of an organisation is this. */
export function neverService(role: Role): Sentence {
  return {
    da: `Rollen ${role} kan en organisations adgangsnøgle ikke have: udelad den.`,
    en: `The role ${role} is never given to a service token: leave it out.`,
  };
}
