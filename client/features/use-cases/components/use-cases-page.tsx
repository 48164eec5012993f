import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import { useAddressState } from '../../../lib/address-state.ts';
import { usePageTitle } from '../../../lib/page-title.ts';
import { useCasesQuery } from '../api/use-cases.ts';
import { csvAddress, readListState, toVariables } from '../list-state.ts';
import { ChosenFilters } from './chosen-filters.tsx';
import { EmptyList } from './empty-list.tsx';
import { Facets } from './facets.tsx';
import { ListControls } from './list-controls.tsx';
import { UseCaseRows } from './use-case-rows.tsx';

const pageSize = 25;

/** All use cases, to be searched, narrowed down and taken along. */
export function UseCasesPage() {
  const t = useTranslations('useCases');
  usePageTitle(t('title'));
  const [parameters, change] = useAddressState();
  const state = readListState(parameters);
  const variables = { ...toVariables(state), first: pageSize };
  const [{ data, fetching, error }, reload] = useQuery({ query: useCasesQuery, variables });
  const list = data?.useCases;
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="font-lead">{t('intro')}</p>
      <ListControls key={state.query} state={state} onChange={change} />
      {list?.didYouMean && (
        <p>
          {t('didYouMean')}{' '}
          <button type="button" className="function-link" onClick={() => change({ q: list.didYouMean! })}>
            {list.didYouMean}
          </button>
        </p>
      )}
      <div className="list-columns">
        <div className="list-columns__side">
          {list && <Facets facets={list.facets} chosen={state.chosen} onChange={change} />}
        </div>
        <div aria-busy={fetching}>
          <ChosenFilters state={state} facets={list?.facets ?? []} onChange={change} />
          {error && <ErrorMessage error={error} onRetry={reload} />}
          {fetching && !list && <Skeleton lines={12} />}
          {list && (
            <div className="list-head">
              <p role="status">
                {list.isPartial
                  ? t('countPartial', { count: list.totalCount })
                  : t('count', { count: list.totalCount })}
              </p>
              {list.totalCount > 0 && (
                <a href={csvAddress(parameters)} download>
                  {t('csv')}
                </a>
              )}
            </div>
          )}
          {list?.totalCount === 0 && <EmptyList state={state} facets={list.facets} onChange={change} />}
          {list && list.totalCount > 0 && (
            <UseCaseRows key={JSON.stringify(variables)} first={list} variables={variables} />
          )}
        </div>
      </div>
    </>
  );
}
