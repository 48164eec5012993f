import { useFormatter, useNow, useTranslations } from 'use-intl';
import { CardTable } from '../../../components/ui/card-table.tsx';
import { RevokeToken } from '../../../components/ui/revoke-token.tsx';
import type { Token_TokenFragment as Token } from '../../../gql/graphql.ts';
import { readFragment, type FragmentType } from '../../../gql/index.ts';
import { tokenFragment } from '../api/tokens.ts';

interface TokenTableProps {
  readonly tokens: readonly FragmentType<typeof tokenFragment>[];
  /** Whether they are programs', which have roles. */
  readonly isForServices?: boolean;
  readonly onDone: (said: string) => void;
}

const ownColumns = ['name', 'scopes', 'expires', 'lastUsed', 'actions'] as const;
const serviceColumns = ['name', 'roles', ...ownColumns.slice(1)] as const;

/** Tokens with what they may do, until when, and whether they are used. */
export function TokenTable({ tokens, isForServices = false, onDone }: TokenTableProps) {
  const t = useTranslations('tokens');
  if (tokens.length === 0) return <p>{t('none')}</p>;
  const columns = isForServices ? serviceColumns : ownColumns;
  return (
    <CardTable headings={columns.map((column) => t(column))}>
      {tokens.map((each) => {
        const token = readFragment(tokenFragment, each);
        return <Row key={token.id} {...{ token, isForServices, onDone }} />;
      })}
    </CardTable>
  );
}

interface RowProps {
  readonly token: Token;
  readonly isForServices: boolean;
  readonly onDone: (said: string) => void;
}

function Row({ token, isForServices, onDone }: RowProps) {
  const t = useTranslations();
  const format = useFormatter();
  const { name, roles, scopes, expiresAt, lastUsedAt } = token;
  const day = (moment: string) => format.dateTime(new Date(moment), { dateStyle: 'medium' });
  const isExpired = new Date(expiresAt) < useNow();
  return (
    <tr>
      <th scope="row">{name}</th>
      {isForServices && (
        <td data-title={t('tokens.roles')}>{roles.map((role) => t(`account.role.${role}`)).join(', ')}</td>
      )}
      <td data-title={t('tokens.scopes')}>
        {scopes.map((scope) => t(`account.permission.${scope}`)).join(', ')}
      </td>
      <td data-title={t('tokens.expires')} className="card-table__date">
        {isExpired ? <strong>{t('tokens.expired', { date: day(expiresAt) })}</strong> : day(expiresAt)}
      </td>
      <td data-title={t('tokens.lastUsed')} className="card-table__date">
        {lastUsedAt === null
          ? t('tokens.never')
          : format.dateTime(new Date(lastUsedAt), { dateStyle: 'medium', timeStyle: 'short' })}
      </td>
      <td className="card-table__actions">
        <RevokeToken token={token} onDone={onDone} />
      </td>
    </tr>
  );
}
