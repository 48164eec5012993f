import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { FormDialog } from '../../../components/ui/form-dialog.tsx';
import { CheckboxesField } from '../../../components/ui/form/choice-fields.tsx';
import type { Role, ServiceTokensQuery } from '../../../gql/graphql.ts';
import { useSubmission } from '../../../lib/submission.ts';
import { createServiceTokenMutation } from '../api/token-changes.ts';
import type { MadeToken } from './secret-dialog.tsx';
import { emptyToken, TokenFields } from './token-fields.tsx';

interface ServiceTokenDialogProps {
  readonly organisation: Pick<NonNullable<ServiceTokensQuery['organisation']>, 'id' | 'serviceTokenChoices'>;
  readonly onMade: (made: MadeToken) => void;
  readonly onClose: () => void;
}

/** Makes a token for a program: first what it is in the organisation, then which of the rights of that it has. */
export function ServiceTokenDialog({ organisation, onMade, onClose }: ServiceTokenDialogProps) {
  const t = useTranslations();
  const id = useId();
  const { id: owner, serviceTokenChoices: choices } = organisation;
  const [roles, setRoles] = useState<Role[]>([]);
  const [token, setToken] = useState(emptyToken);
  const submission = useSubmission(createServiceTokenMutation, (data) => data.createServiceToken);
  const open = choices.filter(({ role }) => roles.includes(role)).flatMap(({ scopes }) => scopes);
  const create = async () => {
    const scopes = token.scopes.filter((scope) => open.includes(scope));
    const payload = await submission.submit({ ...token, organisation: owner, roles, scopes });
    if (payload?.token && payload.secret) onMade({ name: payload.token.name, secret: payload.secret });
  };
  return (
    <FormDialog
      title={t('tokens.createTitle')}
      action={t('tokens.createAction')}
      submission={submission}
      fieldId={(field) => `${id}-${field.split('.')[0]}`}
      onSubmit={() => void create()}
      onClose={onClose}
    >
      <CheckboxesField
        id={`${id}-roles`}
        label={t('tokens.roles')}
        help={t('tokens.rolesHelp')}
        error={submission.errorAt('roles')}
        options={choices.map(({ role }) => ({ value: role, label: t(`account.role.${role}`) }))}
        values={roles}
        onChange={(values) => setRoles(values as Role[])}
      />
      <TokenFields
        id={id}
        token={token}
        scopes={[...new Set(open)]}
        errorAt={submission.errorAt}
        onChange={setToken}
      />
    </FormDialog>
  );
}
