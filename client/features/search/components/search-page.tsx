import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import type { SearchKind, SearchQuery } from '../../../gql/graphql.ts';
import { useAddressState } from '../../../lib/address-state.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { usePageTitle } from '../../../lib/page-title.ts';
import { searchQuery } from '../api/search.ts';
import { SearchHit } from './search-hit.tsx';

type Found = SearchQuery['search'];

/** Search over everything. */
export function SearchPage() {
  const t = useTranslations();
  const [parameters, change] = useAddressState();
  const query = parameters.get('q') ?? '';
  const kind = parameters.get('kind') as SearchKind | null;
  const after = parameters.get('after') ?? undefined;
  usePageTitle(query === '' ? t('search.title') : query);
  const variables = { query, kinds: kind ? [kind] : undefined, after };
  const [{ data, fetching, error }, reload] = useQuery({
    query: searchQuery,
    variables,
    pause: query === '',
  });
  if (query === '') return <Heading text={t('search.start')} />;
  if (error) return <ErrorMessage error={error} onRetry={reload} />;
  if (fetching || !data) return <Skeleton lines={12} />;
  const found = data.search;
  return (
    <>
      <h1 role="status">{t('search.results', { count: found.totalCount, query })}</h1>
      {found.didYouMean && (
        <p>
          {t('useCases.didYouMean')}{' '}
          <button
            type="button"
            className="function-link"
            onClick={() => change({ q: found.didYouMean!, after: undefined })}
          >
            {found.didYouMean}
          </button>
        </p>
      )}
      <KindChoice found={found} chosen={kind} onChoose={(next) => change({ kind: next, after: undefined })} />
      {found.totalCount === 0 && (
        <p>
          {t('search.emptyHint')}{' '}
          <LocalLink to={`/?problem=${encodeURIComponent(query)}`}>{t('useCases.emptyAsk')}</LocalLink>
        </p>
      )}
      <ul className="rows">
        {found.edges.map(({ cursor, node }) => (
          <SearchHit key={cursor} hit={node} />
        ))}
      </ul>
      {found.pageInfo.hasNextPage && (
        <button
          type="button"
          className="button button-secondary"
          onClick={() => change({ after: found.pageInfo.endCursor ?? undefined })}
        >
          {t('useCases.more')}
        </button>
      )}
    </>
  );
}

function Heading({ text }: { text: string }) {
  const t = useTranslations('search');
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{text}</p>
    </>
  );
}

interface KindChoiceProps {
  readonly found: Found;
  readonly chosen: SearchKind | null;
  readonly onChoose: (kind: SearchKind | undefined) => void;
}

function KindChoice({ found, chosen, onChoose }: KindChoiceProps) {
  const t = useTranslations('search');
  if (found.kinds.length < 2 && chosen === null) return null;
  return (
    <div className="chosen" role="group" aria-label={t('title')}>
      <button
        type="button"
        className="tag"
        aria-pressed={chosen === null}
        onClick={() => onChoose(undefined)}
      >
        {t('everything')}
      </button>
      {found.kinds.map(({ kind, count }) => (
        <button
          key={kind}
          type="button"
          className="tag"
          aria-pressed={chosen === kind}
          onClick={() => onChoose(kind)}
        >
          {t(`kind${kind}`)} ({count})
        </button>
      ))}
    </div>
  );
}
