import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import type { SearchKind } from '../../../gql/graphql.ts';
import { useAddressState } from '../../../lib/address-state.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { usePageTitle } from '../../../lib/page-title.ts';
import { searchQuery } from '../api/search.ts';
import { BrowseProblems } from './browse-problems.tsx';
import { Found } from './found.tsx';
import { SearchForm } from './search-form.tsx';

/** Search over everything. */
export function SearchPage() {
  const t = useTranslations('search');
  const language = useLanguage();
  const [parameters, change] = useAddressState();
  const query = parameters.get('q') ?? '';
  const kind = parameters.get('kind') as SearchKind | null;
  usePageTitle(query === '' ? t('title') : t('titleOf', { query }));
  const variables = { query, kinds: kind ? [kind] : undefined };
  const [{ data, fetching, error }, reload] = useQuery({
    query: searchQuery,
    variables,
    pause: query === '',
  });
  const found = query === '' || fetching || error ? undefined : data?.search;
  return (
    <>
      <h1>{t('title')}</h1>
      <SearchForm key={query} query={query} onSearch={(next) => change({ q: next, kind: undefined })} />
      {query === '' && <BrowseProblems />}
      {query !== '' && error && !fetching && <ErrorMessage error={error} onRetry={reload} />}
      {query !== '' && fetching && <Skeleton lines={16} doing={t('searching')} />}
      {found && (
        <Found
          key={`${language} ${JSON.stringify(variables)}`}
          found={found}
          query={query}
          chosen={kind}
          onChange={change}
        />
      )}
    </>
  );
}
