import { useFormatter, useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import { LocalLink } from '../../../lib/local-link.tsx';
import { problemsToBrowseQuery } from '../api/problems-to-browse.ts';

/** A way in for those who don't know the word yet: the problems that somebody has solved. */
export function BrowseProblems() {
  const t = useTranslations('search');
  const format = useFormatter();
  const [{ data, fetching, error }, reload] = useQuery({ query: problemsToBrowseQuery });
  if (fetching) return <Skeleton lines={10} />;
  if (error) return <ErrorMessage error={error} onRetry={reload} />;
  return (
    <section aria-labelledby="browse-title">
      <h2 id="browse-title">{t('browse')}</h2>
      <ul className="browse no-max-width">
        {data?.useCases.facets
          .flatMap(({ values }) => values)
          .map(({ value, label, count }) => (
            <li key={value}>
              <LocalLink to={`/anvendelser?problem=${encodeURIComponent(value)}`}>{label}</LocalLink>{' '}
              <span className="facet__count">{format.number(count)}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}
