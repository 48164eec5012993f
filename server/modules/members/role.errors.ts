import type { Role } from '../../shared/auth/permissions.ts';
import type { Sentence } from '../../shared/errors/sentences.ts';

/** What is said of roles that cannot be given or taken, and of invitations that cannot be sent. */
export const roleSentences = {
  none: {
    da: 'Vælg mindst én rolle. Skal personen ikke længere være medlem, så afslut medlemskabet.',
    en: 'Choose at least one role. To take all of them away, end the membership.',
  },
  coordinatorElsewhere: {
    da: 'Rollen "Koordinator" findes kun hos KL og KOMBIT: vælg en anden.',
    en: 'The role "Coordinator" exists at KL and KOMBIT only: choose another.',
  },
  hubRole: {
    da: 'Rollerne som koordinator, revisor og hubbens administrator gives og tages kun af hubbens administrator: bed denne om det.',
    en: 'The roles of coordinator, auditor and administrator of the hub are given and taken by the administrator of the hub only: ask them.',
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

/** The roles as people call them. */
const roleNames: Record<Role, Sentence> = {
  READER: { da: 'Læser', en: 'Reader' },
  EDITOR: { da: 'Redaktør', en: 'Editor' },
  DATA_STEWARD: { da: 'Dataforvalter', en: 'Data steward' },
  DPO: { da: 'Databeskyttelsesrådgiver (DPO)', en: 'Data protection officer (DPO)' },
  ETHICS_REVIEWER: { da: 'Etisk bedømmer', en: 'Ethics reviewer' },
  SYSTEM_OWNER: { da: 'Systemejer', en: 'System owner' },
  ORG_ADMIN: { da: 'Organisationens administrator', en: 'Administrator of the organisation' },
  COORDINATOR: { da: 'Koordinator', en: 'Coordinator' },
  AUDITOR: { da: 'Revisor', en: 'Auditor' },
  HUB_ADMIN: { da: 'Hubbens administrator', en: 'Administrator of the hub' },
};

export function grantedToOneself(role: Role): Sentence {
  const { da, en } = roleNames[role];
  return {
    da: `Du kan ikke give dig selv rollen "${da}": bed en anden administrator om det.`,
    en: `You cannot give yourself the role "${en}": ask another administrator to do it.`,
  };
}

export function lastWithRole(role: Role, isOneself: boolean): Sentence {
  const { da, en } = roleNames[role];
  return {
    da: `${isOneself ? 'Du' : 'Personen'} er den sidste med rollen "${da}": giv den til en anden først.`,
    en: `${isOneself ? 'You are' : 'The person is'} the last with the role "${en}": give it to somebody else first.`,
  };
}
