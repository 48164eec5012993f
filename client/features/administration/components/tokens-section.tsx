import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useClient, useQuery } from 'urql';
import { CardTable } from '../../../components/ui/card-table.tsx';
import { FurtherRows } from '../../../components/ui/further-rows.tsx';
import { RevokeToken } from '../../../components/ui/revoke-token.tsx';
import { SearchList, useSearchedText } from '../../../components/ui/search-list.tsx';
import type { AllServiceTokensQuery, ServiceToken_TokenFragment as Token } from '../../../gql/graphql.ts';
import { readFragment } from '../../../gql/index.ts';
import { useFurtherPages } from '../../../lib/further-pages.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { allServiceTokensQuery, serviceTokenFragment } from '../api/service-tokens.ts';

const pageSize = 25;

/** The tokens of every organisation's systems: to see what is out there, and to stop one. */
export function TokensSection() {
  const t = useTranslations();
  const text = useSearchedText();
  const [said, say] = useState<string>();
  const variables = { text, first: pageSize };
  const [{ data, error }, ask] = useQuery({ query: allServiceTokensQuery, variables });
  const reload = () => ask({ requestPolicy: 'network-only' });
  const list = data?.serviceTokens;
  const count = list && t('administration.countTokens', { count: list.totalCount });
  const done = (what: string) => {
    say(what);
    reload();
  };
  return (
    <SearchList label={t('administration.searchTokens')} {...{ count, said, error }} onRetry={reload}>
      <p className="note">{t('tokens.watchedIntro')}</p>
      {list && list.totalCount > 0 && (
        <Tokens key={`${text} ${list.pageInfo.endCursor}`} first={list} text={text} onDone={done} />
      )}
    </SearchList>
  );
}

interface TokensProps {
  readonly first: AllServiceTokensQuery['serviceTokens'];
  readonly text: string | null;
  readonly onDone: (said: string) => void;
}

function Tokens({ first, text, onDone }: TokensProps) {
  const t = useTranslations('tokens');
  const client = useClient();
  const further = useFurtherPages(first, async (after) => {
    const variables = { text, first: pageSize, ...(after && { after }) };
    const answer = await client.query(allServiceTokensQuery, variables).toPromise();
    return { page: answer.data?.serviceTokens, error: answer.error };
  });
  const columns = ['name', 'organisation', 'roles', 'scopes', 'expires', 'lastUsed', 'actions'] as const;
  return (
    <>
      <CardTable headings={columns.map((column) => t(column))}>
        {further.pages
          .flatMap(({ nodes }) => nodes)
          .map((node) => readFragment(serviceTokenFragment, node))
          .map((token) => (
            <Row key={token.id} token={token} onDone={onDone} />
          ))}
      </CardTable>
      <FurtherRows further={further} />
    </>
  );
}

function Row({ token, onDone }: { token: Token; onDone: (said: string) => void }) {
  const t = useTranslations();
  const format = useFormatter();
  const { name, organisation, roles, scopes, expiresAt, lastUsedAt } = token;
  const day = (moment: string) => format.dateTime(new Date(moment), { dateStyle: 'medium' });
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-title={t('tokens.organisation')}>
        {organisation && (
          <LocalLink to={`/organisationer/${organisation.id}/adgangsnoegler`}>{organisation.name}</LocalLink>
        )}
      </td>
      <td data-title={t('tokens.roles')}>{roles.map((role) => t(`account.role.${role}`)).join(', ')}</td>
      <td data-title={t('tokens.scopes')}>
        {scopes.map((scope) => t(`account.permission.${scope}`)).join(', ')}
      </td>
      <td data-title={t('tokens.expires')} className="card-table__date">
        {day(expiresAt)}
      </td>
      <td data-title={t('tokens.lastUsed')} className="card-table__date">
        {lastUsedAt === null ? t('tokens.never') : day(lastUsedAt)}
      </td>
      <td className="card-table__actions">
        <RevokeToken token={token} onDone={onDone} />
      </td>
    </tr>
  );
}
