import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useClient, useQuery } from 'urql';
import { CardTable } from '../../../components/ui/card-table.tsx';
import { FurtherRows } from '../../../components/ui/further-rows.tsx';
import { SearchList, useSearchedText } from '../../../components/ui/search-list.tsx';
import type {
  AdministeredOrganisationsQuery,
  AdministeredOrganisationsQueryVariables,
} from '../../../gql/graphql.ts';
import { readFragment } from '../../../gql/index.ts';
import { useFurtherPages } from '../../../lib/further-pages.ts';
import { administeredFragment, administeredQuery } from '../api/organisations.ts';
import { AdministeredRow } from './administered-row.tsx';

const pageSize = 25;

/** Organisations with who administers them, and the way to give one its first administrator. */
export function OrganisationsSection() {
  const t = useTranslations('administration');
  const text = useSearchedText();
  const [said, say] = useState<string>();
  const variables = { where: text === null ? null : [{ name: { contains: text } }], first: pageSize };
  const [{ data, error }, ask] = useQuery({ query: administeredQuery, variables });
  const reload = () => ask({ requestPolicy: 'network-only' });
  const list = data?.organisations;
  const count = list && t('countOrganisations', { count: list.totalCount });
  const done = (what: string) => {
    say(what);
    reload();
  };
  return (
    <SearchList label={t('searchOrganisations')} count={count} said={said} error={error} onRetry={reload}>
      {list && list.totalCount > 0 && (
        <Organisations
          key={`${text} ${list.pageInfo.endCursor}`}
          first={list}
          variables={variables}
          onDone={done}
        />
      )}
    </SearchList>
  );
}

interface OrganisationsProps {
  readonly first: AdministeredOrganisationsQuery['organisations'];
  readonly variables: AdministeredOrganisationsQueryVariables;
  readonly onDone: (said: string) => void;
}

function Organisations({ first, variables, onDone }: OrganisationsProps) {
  const t = useTranslations('administration');
  const client = useClient();
  const further = useFurtherPages(first, async (after) => {
    const answer = await client
      .query(administeredQuery, { ...variables, ...(after && { after }) })
      .toPromise();
    return { page: answer.data?.organisations, error: answer.error };
  });
  return (
    <>
      <CardTable
        headings={(['organisation', 'administrators', 'actions'] as const).map((column) => t(column))}
      >
        {further.pages
          .flatMap(({ nodes }) => nodes)
          .map((node) => readFragment(administeredFragment, node))
          .map((organisation) => (
            <AdministeredRow key={organisation.id} organisation={organisation} onDone={onDone} />
          ))}
      </CardTable>
      <FurtherRows further={further} />
    </>
  );
}
