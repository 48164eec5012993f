import type { Role } from '../../shared/auth/permissions.ts';
import type { Sentence } from '../../shared/errors/sentences.ts';

/** What is said of roles that cannot be given or taken, and of invitations that cannot be sent. */
export const roleSentences = {
  none: {
    da: 'Vælg mindst én rolle. Skal personen ikke længere være medlem, så afslut medlemskabet.',
    en: 'Choose at least one role. To take all of them away, end the membership.',
  },
  coordinatorElsewhere: {
    da: 'Rollen COORDINATOR findes kun hos KL og KOMBIT: vælg en anden.',
    en: 'The role COORDINATOR exists at KL and KOMBIT only: choose another.',
  },
  hubRole: {
    da: 'Rollerne COORDINATOR, AUDITOR og HUB_ADMIN gives og tages kun af fællesskabets administrator: bed denne om det.',
    en: "The roles COORDINATOR, AUDITOR and HUB_ADMIN are given and taken by the hub's administrator only: ask them.",
  },
  managedElsewhere: {
    da: 'Medlemskabet kommer fra organisationens egen log ind-tjeneste: ret det dér.',
    en: "The membership comes from the organisation's own sign-in service: change it there.",
  },
  noEmail: {
    da: 'Det er ikke en e-mailadresse: skriv den som navn@kommune.dk.',
    en: 'This is no e-mail address: write it like name@municipality.dk.',
  },
  ownEmail: {
    da: 'Du kan ikke invitere dig selv: bed en anden administrator om det.',
    en: 'You cannot invite yourself: ask another administrator to do it.',
  },
  isMember: {
    da: 'Personen er allerede medlem: ret rollerne på medlemmet i stedet.',
    en: 'The person is a member already: change the roles of the member instead.',
  },
} as const satisfies Record<string, Sentence>;

export function grantedToOneself(role: Role): Sentence {
  return {
    da: `Du kan ikke give dig selv rollen ${role}: bed en anden administrator om det.`,
    en: `You cannot give yourself the role ${role}: ask another administrator to do it.`,
  };
}

export function lastWithRole(role: Role): Sentence {
  return {
    da: `Du er den sidste med rollen ${role}: giv den til en anden først.`,
    en: `You are the last with the role ${role}: give it to somebody else first.`,
  };
}
