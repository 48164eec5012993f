import { useTranslations } from 'use-intl';
import { CheckboxesField, SelectField } from '../../../components/ui/form/choice-fields.tsx';
import { TextField } from '../../../components/ui/form/text-field.tsx';
import type { Permission } from '../../../gql/graphql.ts';

export interface NewToken {
  readonly name: string;
  readonly scopes: readonly Permission[];
  readonly expiresInDays: number;
}

export const emptyToken: NewToken = { name: '', scopes: [], expiresInDays: 90 };

const lives = [7, 30, 90, 180, 366] as const;

interface TokenFieldsProps {
  /** What the ids of the fields begin with. */
  readonly id: string;
  readonly token: NewToken;
  /** Those that the token can hold. */
  readonly scopes: readonly Permission[];
  readonly errorAt: (field: string) => string | undefined;
  readonly onChange: (token: NewToken) => void;
}

/** What every new token is asked. */
export function TokenFields({ id, token, scopes, errorAt, onChange }: TokenFieldsProps) {
  const t = useTranslations();
  return (
    <>
      <TextField
        id={`${id}-name`}
        label={t('tokens.name')}
        help={t('tokens.nameHelp')}
        error={errorAt('name')}
        autoComplete="off"
        value={token.name}
        onChange={(event) => onChange({ ...token, name: event.target.value })}
      />
      <CheckboxesField
        id={`${id}-scopes`}
        label={t('tokens.scopes')}
        help={scopes.length > 0 ? t('tokens.scopesHelp') : t('tokens.scopesFirst')}
        error={errorAt('scopes')}
        options={scopes.map((scope) => ({ value: scope, label: t(`account.permission.${scope}`) }))}
        values={token.scopes}
        onChange={(values) => onChange({ ...token, scopes: values as Permission[] })}
      />
      <SelectField
        id={`${id}-expiresInDays`}
        label={t('tokens.expiry')}
        error={errorAt('expiresInDays')}
        value={token.expiresInDays}
        onChange={(event) => onChange({ ...token, expiresInDays: Number(event.target.value) })}
      >
        {lives.map((days) => (
          <option key={days} value={days}>
            {t('tokens.days', { days })}
          </option>
        ))}
      </SelectField>
    </>
  );
}
