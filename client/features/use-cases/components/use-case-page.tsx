import { lazy, Suspense, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { Breadcrumbs } from '../../../components/ui/breadcrumbs.tsx';
import { MissingPage } from '../../../components/ui/missing-page.tsx';
import { ErrorPage, isNotFound, Skeleton } from '../../../components/ui/query-state.tsx';
import { usePartialDate } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { usePageTitle } from '../../../lib/page-title.ts';
import { useViewer } from '../../../lib/viewer.tsx';
import { useCaseQuery } from '../api/use-case.ts';
import { SimilarUseCases } from './similar-use-cases.tsx';
import { UseCaseFacts } from './use-case-facts.tsx';
import { UseCaseHead } from './use-case-head.tsx';
import { UseCaseStory } from './use-case-story.tsx';

const FollowButton = lazy(async () => ({ default: (await import('./follow-button.tsx')).FollowButton }));
const UseCaseActions = lazy(async () => ({
  default: (await import('../editing/components/use-case-actions.tsx')).UseCaseActions,
}));
const UseCaseHistory = lazy(async () => ({
  default: (await import('../editing/components/use-case-history.tsx')).UseCaseHistory,
}));

interface UseCasePageProps {
  /** What can be done with it. */
  readonly actions?: ReactNode;
  /** What others do with it and say about it. */
  readonly others?: ReactNode;
}

/** One use case: its story, its facts, and who did something similar. */
export function UseCasePage({ actions, others }: UseCasePageProps) {
  const t = useTranslations();
  const language = useLanguage();
  const { id = '' } = useParams();
  const [{ data, fetching, error }, reload] = useQuery({ query: useCaseQuery, variables: { id } });
  const { viewer } = useViewer();
  const useCase = data?.useCase;
  usePageTitle(fetching ? undefined : useCase?.title);
  if (fetching) return <Skeleton lines={16} />;
  if (isNotFound(error)) return <MissingPage />;
  if (error || !useCase) return error && <ErrorPage error={error} onRetry={reload} />;
  return (
    <article>
      <Breadcrumbs crumbs={[{ title: t('nav.useCases'), path: '/anvendelser' }, { title: useCase.title }]} />
      <UseCaseHead useCase={useCase} />
      {viewer && (
        <Suspense>
          <FollowButton id={useCase.id} />
          <UseCaseActions id={useCase.id} />
        </Suspense>
      )}
      {actions}
      {useCase.vanishedAt && <Vanished at={useCase.vanishedAt} />}
      {useCase.language !== language && <WrittenIn language={useCase.language} />}
      <div className="use-case-columns">
        <UseCaseStory useCase={useCase} />
        <UseCaseFacts useCase={useCase} />
        <div className="use-case-columns__below">
          {others}
          <SimilarUseCases useCase={useCase} />
        </div>
      </div>
      {viewer && (
        <Suspense>
          <UseCaseHistory id={useCase.id} />
        </Suspense>
      )}
    </article>
  );
}

function Vanished({ at }: { at: string }) {
  const t = useTranslations('useCase');
  const partialDate = usePartialDate();
  return (
    <div className="alert alert-warning">
      <div className="alert-body">
        <p className="alert-text">{t('vanished', { date: partialDate(at.slice(0, 10)) })}</p>
      </div>
    </div>
  );
}

function WrittenIn({ language }: { language: string }) {
  const t = useTranslations('useCase');
  const names: Record<string, string> = { da: t('languageDa'), en: t('languageEn'), nl: t('languageNl') };
  return <p className="written-in">{t('writtenIn', { language: names[language] ?? t('languageOther') })}</p>;
}
