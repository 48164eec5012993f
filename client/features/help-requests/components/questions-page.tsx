import { useTranslations } from 'use-intl';
import { useClient, useQuery } from 'urql';
import { FurtherRows } from '../../../components/ui/further-rows.tsx';
import { Gate } from '../../../components/ui/gate.tsx';
import { SearchList } from '../../../components/ui/search-list.tsx';
import type { QuestionsQuery, QuestionsQueryVariables } from '../../../gql/graphql.ts';
import { useAddressState } from '../../../lib/address-state.ts';
import { useFurtherPages } from '../../../lib/further-pages.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { withQuestions } from '../../../lib/messages/with-questions.ts';
import type { Viewer } from '../../../lib/viewer.tsx';
import { questionsQuery } from '../api/questions.ts';
import { filterOf, listState } from '../list-state.ts';
import { ListFilters } from './list-filters.tsx';
import { QuestionRow } from './question-row.tsx';

const pageSize = 25;

/** What the municipalities ask one another. */
export const QuestionsPage = withQuestions(function Questions() {
  const t = useTranslations('questions');
  return (
    <Gate title={t('title')} permission="HELP_REQUEST_READ">
      {(viewer) => <Listed viewer={viewer} />}
    </Gate>
  );
});

function Listed({ viewer }: { viewer: Viewer }) {
  const t = useTranslations('questions');
  const [parameters] = useAddressState();
  const state = listState(parameters);
  const { query } = state;
  const variables = { query, where: filterOf(state), first: pageSize };
  const [{ data, error }, ask] = useQuery({ query: questionsQuery, variables });
  const words = query ? `?q=${encodeURIComponent(query)}` : '';
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="font-lead">{t('intro')}</p>
      {viewer.permissions.includes('HELP_REQUEST_WRITE') && (
        <p>
          <LocalLink to={`/spoergsmaal/nyt${words}`} className="button button-primary">
            {t('ask')}
          </LocalLink>
        </p>
      )}
      <ListFilters state={state} viewer={viewer} />
      <SearchList
        label={t('search')}
        count={data && t('count', { count: data.helpRequests.totalCount })}
        said={undefined}
        error={error}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
      >
        {data && <List key={JSON.stringify(data)} first={data.helpRequests} variables={variables} />}
      </SearchList>
    </>
  );
}

interface ListProps {
  readonly first: QuestionsQuery['helpRequests'];
  readonly variables: QuestionsQueryVariables;
}

function List({ first, variables }: ListProps) {
  const client = useClient();
  const further = useFurtherPages(first, async (after) => {
    const answer = await client.query(questionsQuery, { ...variables, ...(after && { after }) }).toPromise();
    return { page: answer.data?.helpRequests, error: answer.error };
  });
  return (
    <>
      <ul className="rows no-max-width">
        {further.pages
          .flatMap(({ nodes }) => nodes)
          .map((question) => (
            <QuestionRow key={question.id} question={question} />
          ))}
      </ul>
      <FurtherRows further={further} />
    </>
  );
}
