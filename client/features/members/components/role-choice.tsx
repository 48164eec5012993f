import { useTranslations } from 'use-intl';
import { CheckboxesField } from '../../../components/ui/form/choice-fields.tsx';
import type { Role } from '../../../gql/graphql.ts';

interface RoleChoiceProps {
  readonly id: string;
  /** Those that may be given or taken. */
  readonly roles: readonly Role[];
  readonly chosen: readonly Role[];
  readonly help?: string;
  readonly error: string | undefined;
  readonly onChoose: (roles: Role[]) => void;
}

/** Roles with what each lets somebody do. */
export function RoleChoice({ id, roles, chosen, help, error, onChoose }: RoleChoiceProps) {
  const t = useTranslations();
  const options = roles.map((role) => ({
    value: role,
    label: t(`account.role.${role}`),
    help: t(`members.roleHelp.${role}`),
  }));
  return (
    <CheckboxesField
      {...{ id, options, error }}
      {...(help && { help })}
      label={t('members.roles')}
      values={chosen}
      onChange={(values) => onChoose(values as Role[])}
    />
  );
}
