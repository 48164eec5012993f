import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import { useHashTarget } from '../../../lib/hash-target.ts';
import { usePageTitle } from '../../../lib/page-title.ts';
import { strategyQuery } from '../api/strategy.ts';
import { Roadmap } from './roadmap.tsx';

/** The report of 2021 come alive: five objectives, seventeen initiatives, three scenarios. */
export function StrategyPage() {
  const t = useTranslations('strategy');
  usePageTitle(t('title'));
  const [{ data, fetching, error }, reload] = useQuery({ query: strategyQuery });
  useHashTarget(data !== undefined);
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="font-lead">{t('intro')}</p>
      {fetching && <Skeleton lines={16} />}
      {error && !fetching && <ErrorMessage error={error} onRetry={reload} />}
      {data && <Roadmap strategy={data} />}
    </>
  );
}
