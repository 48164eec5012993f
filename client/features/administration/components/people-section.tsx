import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useClient, useQuery } from 'urql';
import { CardTable } from '../../../components/ui/card-table.tsx';
import { FurtherRows } from '../../../components/ui/further-rows.tsx';
import { SearchList, useSearchedText } from '../../../components/ui/search-list.tsx';
import type { PeopleQuery } from '../../../gql/graphql.ts';
import { readFragment } from '../../../gql/index.ts';
import { useFurtherPages } from '../../../lib/further-pages.ts';
import { peopleQuery, personFragment } from '../api/people.ts';
import { PersonRow } from './person-row.tsx';

const pageSize = 25;

/** Everybody who has signed in: to find them, and to shut them out. */
export function PeopleSection() {
  const t = useTranslations('administration');
  const text = useSearchedText();
  const [said, say] = useState<string>();
  const [{ data, error }, ask] = useQuery({ query: peopleQuery, variables: { text, first: pageSize } });
  const reload = () => ask({ requestPolicy: 'network-only' });
  const count = data && t('countPeople', { count: data.people.totalCount });
  const done = (what: string) => {
    say(what);
    reload();
  };
  return (
    <SearchList label={t('searchPeople')} count={count} said={said} error={error} onRetry={reload}>
      {data && data.people.totalCount > 0 && (
        <People
          key={`${text} ${data.people.pageInfo.endCursor}`}
          first={data.people}
          text={text}
          onDone={done}
        />
      )}
    </SearchList>
  );
}

interface PeopleProps {
  readonly first: PeopleQuery['people'];
  readonly text: string | null;
  readonly onDone: (said: string) => void;
}

function People({ first, text, onDone }: PeopleProps) {
  const t = useTranslations('administration');
  const client = useClient();
  const further = useFurtherPages(first, async (after) => {
    const variables = { text, first: pageSize, ...(after && { after }) };
    const answer = await client.query(peopleQuery, variables).toPromise();
    return { page: answer.data?.people, error: answer.error };
  });
  return (
    <>
      <CardTable
        headings={(['name', 'email', 'memberships', 'since', 'actions'] as const).map((column) => t(column))}
      >
        {further.pages
          .flatMap(({ nodes }) => nodes)
          .map((node) => readFragment(personFragment, node))
          .map((person) => (
            <PersonRow key={person.id} person={person} onDone={onDone} />
          ))}
      </CardTable>
      <FurtherRows further={further} />
    </>
  );
}
