import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import { useAddressState } from '../../../lib/address-state.ts';
import { usePageTitle } from '../../../lib/page-title.ts';
import { overviewQuery } from '../api/overview.ts';
import { solversQuery } from '../api/solvers.ts';
import { Answers } from './answers.tsx';
import { HomeMap } from './home-map.tsx';
import { CatalogueNow } from './catalogue-now.tsx';
import { ProblemForm } from './problem-form.tsx';

/** One question, large; its answer beside the map of the municipalities. */
export function HomePage() {
  const t = useTranslations('home');
  const [parameters, change] = useAddressState();
  const problem = parameters.get('problem') ?? '';
  const [overview, reloadOverview] = useQuery({ query: overviewQuery });
  const [answer, askAgain] = useQuery({ query: solversQuery, variables: { problem }, pause: problem === '' });
  usePageTitle(problem === '' ? undefined : problem);
  const solvers = problem === '' || answer.stale ? undefined : answer.data?.solvers;
  return (
    <>
      <section className="question">
        <h1>{t('title')}</h1>
        <ProblemForm key={problem} problem={problem} onAsk={(text) => change({ problem: text })} />
      </section>
      <div className="home-columns">
        <div>
          {problem !== '' && answer.fetching && <Skeleton lines={10} />}
          {problem !== '' && answer.error && <ErrorMessage error={answer.error} onRetry={askAgain} />}
          {problem !== '' && !answer.fetching && solvers && (
            <Answers problem={problem} solvers={solvers} onClear={() => change({ problem: undefined })} />
          )}
          {problem === '' && overview.data && <CatalogueNow overview={overview.data} />}
          {problem === '' && overview.fetching && <Skeleton lines={8} />}
        </div>
        <aside>
          {overview.error && <ErrorMessage error={overview.error} onRetry={reloadOverview} />}
          {overview.fetching && <Skeleton lines={12} />}
          {overview.data && <HomeMap overview={overview.data} solvers={solvers} />}
        </aside>
      </div>
    </>
  );
}
