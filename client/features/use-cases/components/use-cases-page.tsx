import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import type { Permission } from '../../../gql/graphql.ts';
import { useAddressState, type ChangeAddress } from '../../../lib/address-state.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { LocalLink } from '../../../lib/local-link.tsx';
import { usePageTitle } from '../../../lib/page-title.ts';
import { useViewer } from '../../../lib/viewer.tsx';
import { useCasesQuery } from '../api/use-cases.ts';
import { useChosenFilters } from '../chosen-filters.ts';
import { pageSize, readListState, toVariables } from '../list-state.ts';
import { ChosenFilters } from './chosen-filters.tsx';
import { EmptyList } from './empty-list.tsx';
import { Facets } from './facets.tsx';
import { ListControls } from './list-controls.tsx';
import { ListHead } from './list-head.tsx';
import { UseCaseRows } from './use-case-rows.tsx';

/** For those who write. */
function WritingLinks() {
  const t = useTranslations('useCases');
  const { viewer } = useViewer();
  const may = (right: Permission) =>
    viewer?.memberships.some(({ permissions }) => permissions.includes(right));
  if (!may('USE_CASE_EDIT')) return null;
  return (
    <p className="page-actions">
      {may('USE_CASE_CREATE') && (
        <LocalLink to="/anvendelser/ny" className="button button-secondary">
          {t('create')}
        </LocalLink>
      )}
      {may('USE_CASE_IMPORT') && (
        <LocalLink to="/anvendelser/importer" className="button button-secondary">
          {t('import')}
        </LocalLink>
      )}
      <LocalLink to="/anvendelser/ret-flere" className="button button-secondary">
        {t('changeSeveral')}
      </LocalLink>
    </p>
  );
}

/** All use cases, to be searched, narrowed down and taken along. */
export function UseCasesPage() {
  const t = useTranslations('useCases');
  const language = useLanguage();
  usePageTitle(t('title'));
  const [parameters, change] = useAddressState();
  const state = readListState(parameters);
  const variables = { ...toVariables(state), first: pageSize };
  const [{ data, fetching, error }, reload] = useQuery({ query: useCasesQuery, variables });
  const facets = data?.useCases.facets ?? [];
  const filters = useChosenFilters(state, facets);
  const list = error ? undefined : data?.useCases;
  const narrow: ChangeAddress = (changes) => change({ ...changes, vis: undefined });
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="font-lead">{t('intro')}</p>
      <WritingLinks />
      <ListControls key={state.query} state={state} onChange={narrow} />
      <div className="list-columns">
        <div className="list-columns__side">
          <Facets facets={facets} chosen={state.chosen} onChange={narrow} />
          {fetching && facets.length === 0 && <Skeleton lines={12} />}
        </div>
        <div aria-busy={fetching}>
          <ChosenFilters state={state} filters={filters} onChange={narrow} />
          {error && !fetching && <ErrorMessage error={error} onRetry={reload} />}
          {fetching && !list && <Skeleton lines={16} doing={t('searching')} />}
          {list && <ListHead list={list} parameters={parameters} onChange={narrow} />}
          {list?.totalCount === 0 && <EmptyList state={state} filters={filters} onChange={narrow} />}
          {list && list.totalCount > 0 && (
            <UseCaseRows
              key={`${language} ${JSON.stringify(variables)}`}
              first={list}
              variables={variables}
              wanted={fetching ? 0 : state.shown}
              onWantMore={(wanted) => change({ vis: String(wanted) }, { replace: true })}
            />
          )}
        </div>
      </div>
    </>
  );
}
