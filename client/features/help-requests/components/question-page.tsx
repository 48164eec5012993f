import { useCallback } from 'react';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { Breadcrumbs } from '../../../components/ui/breadcrumbs.tsx';
import { Gate } from '../../../components/ui/gate.tsx';
import { MissingPage } from '../../../components/ui/missing-page.tsx';
import { ErrorPage, isNotFound, Skeleton } from '../../../components/ui/query-state.tsx';
import type { QuestionQuery } from '../../../gql/graphql.ts';
import { readFragment } from '../../../gql/index.ts';
import { withQuestions } from '../../../lib/messages/with-questions.ts';
import { usePageTitle } from '../../../lib/page-title.ts';
import type { Viewer } from '../../../lib/viewer.tsx';
import { questionQuery } from '../api/question.ts';
import { useMoves } from '../use-moves.ts';
import { Answers } from './answers.tsx';
import { QuestionActions, questionActionsFragment } from './question-actions.tsx';
import { QuestionHead } from './question-head.tsx';
import { SimilarToQuestion } from './similar-to-question.tsx';

/** One question with its answers, and what may help beside them. */
export const QuestionPage = withQuestions(function Question() {
  const t = useTranslations('questions');
  return <Gate title={t('title')}>{(viewer) => <Read viewer={viewer} />}</Gate>;
});

function Read({ viewer }: { viewer: Viewer }) {
  const { id = '' } = useParams();
  const [{ data, fetching, error }, reload] = useQuery({ query: questionQuery, variables: { id } });
  const question = data?.helpRequest;
  const readAgain = useCallback(() => reload({ requestPolicy: 'network-only' }), [reload]);
  if (isNotFound(error)) return <MissingPage />;
  if (!question && fetching) return <Skeleton lines={12} />;
  if (!question) return error && <ErrorPage error={error} onRetry={reload} />;
  return <Shown key={id} {...{ question, viewer }} onOutdated={readAgain} />;
}

interface ShownProps {
  readonly question: NonNullable<QuestionQuery['helpRequest']>;
  readonly viewer: Viewer;
  /** When a colleague has changed it meanwhile. */
  readonly onOutdated: () => void;
}

function Shown({ question, viewer, onOutdated }: ShownProps) {
  const t = useTranslations('questions');
  const { id, title } = question;
  const moves = useMoves(readFragment(questionActionsFragment, question), onOutdated);
  usePageTitle(title);
  return (
    <>
      <Breadcrumbs crumbs={[{ title: t('title'), path: '/spoergsmaal' }, { title }]} />
      <div className="question-columns">
        <div>
          <QuestionHead question={question} />
          <QuestionActions {...{ question, moves }} />
          <Answers {...{ question, viewer, moves }} />
        </div>
        <aside>
          <SimilarToQuestion id={id} />
        </aside>
      </div>
    </>
  );
}
