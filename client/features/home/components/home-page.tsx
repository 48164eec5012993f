import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import { useAddressState } from '../../../lib/address-state.ts';
import { usePageTitle } from '../../../lib/page-title.ts';
import { useAnswerTitle } from '../answer-title.ts';
import { overviewQuery } from '../api/overview.ts';
import { mostSolvers, solversQuery } from '../api/solvers.ts';
import { Answers } from './answers.tsx';
import { CatalogueNow } from './catalogue-now.tsx';
import { HomeMap } from './home-map.tsx';
import { ProblemForm } from './problem-form.tsx';

/** One question, large; its answer beside the map of the municipalities. Its children stand below what is new. */
export function HomePage({ children }: { children: ReactNode }) {
  const t = useTranslations('home');
  const answerTitle = useAnswerTitle();
  const [parameters, change] = useAddressState();
  const problem = parameters.get('problem') ?? '';
  const isAsked = problem !== '';
  const [overview, reloadOverview] = useQuery({ query: overviewQuery });
  const [answer, askAgain] = useQuery({
    query: solversQuery,
    variables: { problem, first: mostSolvers },
    pause: !isAsked,
  });
  usePageTitle(isAsked ? problem : undefined);
  const hasAnswer = isAsked && !answer.fetching && !answer.error && !answer.stale;
  const solvers = hasAnswer ? answer.data?.solvers : undefined;
  return (
    <>
      <section className="question">
        <h1>{t('title')}</h1>
        <ProblemForm key={problem} problem={problem} onAsk={(text) => change({ problem: text })} />
      </section>
      <p role="status" className="sr-only">
        {solvers && answerTitle(solvers.length)}
      </p>
      <div className="home-columns">
        <div>
          {isAsked && answer.fetching && <Skeleton lines={10} doing={t('asking')} />}
          {isAsked && !answer.fetching && answer.error && (
            <ErrorMessage error={answer.error} onRetry={askAgain} />
          )}
          {solvers && (
            <Answers problem={problem} solvers={solvers} onClear={() => change({ problem: undefined })} />
          )}
          {!isAsked && overview.data && <CatalogueNow overview={overview.data} />}
          {!isAsked && overview.fetching && <Skeleton lines={8} />}
          {!isAsked && overview.data && children}
        </div>
        <aside>
          {overview.error && !overview.fetching && (
            <ErrorMessage error={overview.error} onRetry={reloadOverview} />
          )}
          {overview.fetching && <Skeleton lines={16} />}
          {overview.data && <HomeMap overview={overview.data} solvers={solvers} />}
        </aside>
      </div>
    </>
  );
}
