import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useClient, type CombinedError } from 'urql';
import { ErrorMessage } from '../../../components/ui/query-state.tsx';
import type { MoreUseCasesQuery, UseCasesQueryVariables } from '../../../gql/graphql.ts';
import { moreUseCasesQuery } from '../api/more-use-cases.ts';
import { UseCaseRow } from './use-case-row.tsx';

type Page = MoreUseCasesQuery['useCases'];

/** The rows of a list, further ones on demand. */
export function UseCaseRows({ first, variables }: { first: Page; variables: UseCasesQueryVariables }) {
  const t = useTranslations('useCases');
  const { pages, isLoading, error, loadMore } = useMorePages(first, variables);
  return (
    <>
      <ul className="rows">
        {pages
          .flatMap(({ nodes }) => nodes)
          .map((useCase) => (
            <UseCaseRow key={useCase.id} useCase={useCase} />
          ))}
      </ul>
      {error && <ErrorMessage error={error} onRetry={loadMore} />}
      {pages.at(-1)!.pageInfo.hasNextPage && (
        <button type="button" className="button button-secondary" disabled={isLoading} onClick={loadMore}>
          {t('more')}
        </button>
      )}
    </>
  );
}

function useMorePages(first: Page, variables: UseCasesQueryVariables) {
  const client = useClient();
  const [further, setFurther] = useState<readonly Page[]>([]);
  const [isLoading, setLoading] = useState(false);
  const [error, setError] = useState<CombinedError>();
  const pages = [first, ...further];
  const loadMore = async () => {
    setLoading(true);
    const after = pages.at(-1)!.pageInfo.endCursor;
    const answer = await client.query(moreUseCasesQuery, { ...variables, after }).toPromise();
    setLoading(false);
    setError(answer.error);
    if (answer.data) setFurther([...further, answer.data.useCases]);
  };
  return { pages, isLoading, error, loadMore: () => void loadMore() };
}
