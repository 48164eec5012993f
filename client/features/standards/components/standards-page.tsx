import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import { useHashTarget } from '../../../lib/hash-target.ts';
import { usePageTitle } from '../../../lib/page-title.ts';
import { standardsQuery } from '../api/standards.ts';
import { StandardTable } from './standard-table.tsx';

/** Standards and shared services to build on. */
export function StandardsPage() {
  const t = useTranslations('standards');
  usePageTitle(t('title'));
  const [{ data, fetching, error }, reload] = useQuery({ query: standardsQuery });
  useHashTarget(data !== undefined);
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="font-lead">{t('intro')}</p>
      {fetching && <Skeleton lines={16} />}
      {error && !fetching && <ErrorMessage error={error} onRetry={reload} />}
      {data && <StandardTable standards={data.dataStandards.nodes} />}
    </>
  );
}
