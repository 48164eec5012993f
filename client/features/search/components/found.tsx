import { useTranslations } from 'use-intl';
import { useClient } from 'urql';
import type { SearchKind, SearchQuery } from '../../../gql/graphql.ts';
import { AskOthers } from '../../../components/ui/ask-others.tsx';
import type { ChangeAddress } from '../../../lib/address-state.ts';
import { FurtherRows } from '../../../components/ui/further-rows.tsx';
import { useFurtherPages } from '../../../lib/further-pages.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { searchQuery } from '../api/search.ts';
import { KindChoice } from './kind-choice.tsx';
import { SearchHit } from './search-hit.tsx';

interface FoundProps {
  readonly found: SearchQuery['search'];
  readonly query: string;
  readonly chosen: SearchKind | null;
  readonly onChange: ChangeAddress;
}

/** What was found, by kind, further hits on demand. */
export function Found({ found, query, chosen, onChange }: FoundProps) {
  const t = useTranslations();
  const client = useClient();
  const { didYouMean, totalCount, isPartial, kinds } = found;
  const further = useFurtherPages(found, async (after) => {
    const variables = { query, kinds: chosen ? [chosen] : undefined, after };
    const answer = await client.query(searchQuery, variables).toPromise();
    return { page: answer.data?.search, error: answer.error };
  });
  const results = { count: totalCount, query };
  return (
    <>
      <p role="status" className="search-count">
        {isPartial ? t('search.resultsPartial', results) : t('search.results', results)}
      </p>
      {didYouMean && (
        <p>
          {t('useCases.didYouMean')}{' '}
          <button type="button" className="function-link" onClick={() => onChange({ q: didYouMean })}>
            {didYouMean}
          </button>
        </p>
      )}
      <KindChoice kinds={kinds} chosen={chosen} onChoose={(kind) => onChange({ kind })} />
      {totalCount === 0 && (
        <p>
          {t('search.emptyHint')}{' '}
          <LocalLink to={`/?problem=${encodeURIComponent(query)}`}>{t('useCases.emptyAsk')}</LocalLink>{' '}
          <AskOthers words={query} />
        </p>
      )}
      <ul className="rows no-max-width">
        {further.pages
          .flatMap(({ edges }) => edges)
          .map(({ cursor, node }) => (
            <SearchHit key={cursor} hit={node} />
          ))}
      </ul>
      <FurtherRows further={further} />
    </>
  );
}
