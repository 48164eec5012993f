import { registerEnumType } from 'type-graphql';
import { permissions, roles, type Permission, type Role } from '../auth/permissions.ts';

/** `use-case:edit` as a name of the schema: `USE_CASE_EDIT`. */
const nameOf = (permission: Permission) => permission.replace(/[:-]/g, '_').toUpperCase();

export const PermissionType = Object.fromEntries(
  permissions.map((permission) => [nameOf(permission), permission]),
) as Record<string, Permission>;
export const RoleType = Object.fromEntries(roles.map((role) => [role, role])) as { [Name in Role]: Name };

registerEnumType(PermissionType, {
  name: 'Permission',
  description: 'A right, by the domain that it is about.',
});
registerEnumType(RoleType, {
  name: 'Role',
  description: 'What a membership makes somebody in an organisation.',
  valuesConfig: {
    READER: { description: 'Reads, asks, adopts.' },
    EDITOR: { description: 'Writes and publishes what is its organisation’s.' },
    ORG_ADMIN: { description: 'Manages its organisation’s profile, members and service tokens; edits too.' },
    COORDINATOR: { description: 'Of KL or KOMBIT: coordinates across municipalities.' },
    AUDITOR: { description: 'Reads everything, the audit trail too; writes nothing.' },
    HUB_ADMIN: { description: 'Manages people, organisations and settings; sees no drafts for it.' },
  },
});
