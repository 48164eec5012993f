/** What a membership makes somebody in an organisation. A person may have several, and others elsewhere. */
export const roles = [
  'READER',
  'EDITOR',
  'DATA_STEWARD',
  'DPO',
  'ETHICS_REVIEWER',
  'SYSTEM_OWNER',
  'ORG_ADMIN',
  'COORDINATOR',
  'AUDITOR',
  'HUB_ADMIN',
] as const;
export type Role = (typeof roles)[number];

/** Roles whose rights reach beyond the organisation that they are held in; only the hub's administrator grants them. */
export const hubRoles = ['COORDINATOR', 'AUDITOR', 'HUB_ADMIN'] as const satisfies readonly Role[];

/**
 * Every right there is, as `domain:verb`. The schema shows the same catalogue as the enum `Permission`, by which
 * the interface knows it.
 */
export const permissions = [
  /** Sees what its memberships show it: its own, what is shared with it, and K-98's. */
  'catalogue:read',
  'use-case:create',
  'use-case:edit',
  'use-case:publish',
  'use-case:retire',
  'use-case:import',
  /** Says, for its municipality, that it uses another's use case too. */
  'use-case:adopt',
  'use-case:comment',
  'use-case:follow',
  /** Sees the questions that K-98 asks itself, as far as its memberships show them. */
  'help-request:read',
  'help-request:answer',
  /** Asks, changes and closes questions in its organisation's name. */
  'help-request:write',
  'organisation:edit',
  'member:manage',
  'service-token:manage',
  'token:manage',
  'audit:read',
  /** Decides which organisations are in a cluster, and so who sees what is shared with it. */
  'cluster:manage',
  'hub:administer',
] as const;
export type Permission = (typeof permissions)[number];

const reader = [
  'catalogue:read',
  'use-case:comment',
  'use-case:follow',
  'use-case:adopt',
  'help-request:read',
  'help-request:answer',
  'token:manage',
] as const;
const editor = [
  ...reader,
  ...([
    'use-case:create',
    'use-case:edit',
    'use-case:publish',
    'use-case:retire',
    'use-case:import',
    'help-request:write',
  ] as const),
] as const;

/** What each role may do: in the organisation that it is held in, and for a hub role wherever the rule says so. */
export const permissionsOf: Record<Role, readonly Permission[]> = {
  READER: reader,
  EDITOR: editor,
  DATA_STEWARD: reader,
  DPO: reader,
  ETHICS_REVIEWER: reader,
  SYSTEM_OWNER: [...reader, 'use-case:edit'],
  ORG_ADMIN: [...editor, 'organisation:edit', 'member:manage', 'service-token:manage'],
  COORDINATOR: [...reader, 'cluster:manage'],
  // Reads all and writes nothing.
  AUDITOR: ['catalogue:read', 'help-request:read', 'audit:read'],
  // People and settings; what others have written is no more open to it than to any reader.
  HUB_ADMIN: [
    'catalogue:read',
    'help-request:read',
    'token:manage',
    'member:manage',
    'organisation:edit',
    'cluster:manage',
    'hub:administer',
  ],
};
