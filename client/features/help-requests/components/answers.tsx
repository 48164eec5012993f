import { useTranslations } from 'use-intl';
import { ErrorSummary } from '../../../components/ui/form/error-summary.tsx';
import { SubmitTrouble } from '../../../components/ui/form/submit-trouble.tsx';
import { Said } from '../../../components/ui/said.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { organisationsWith } from '../../../lib/on-behalf.ts';
import type { Viewer } from '../../../lib/viewer.tsx';
import { useMoves } from '../use-moves.ts';
import { Answer } from './answer.tsx';
import { NewAnswer } from './new-answer.tsx';

export const answersFragment = graphql(`
  fragment Answers_question on HelpRequest {
    id
    version
    status
    privileges
    answerCount
    organisation {
      id
    }
    answers {
      id
      organisation {
        id
      }
      ...Answer_answer
    }
  }
`);

interface AnswersProps {
  readonly question: FragmentType<typeof answersFragment>;
  readonly viewer: Viewer;
  readonly onOutdated: () => void;
}

/** What was answered, the oldest first, and the way to answer too. */
export function Answers({ question: shown, viewer, onOutdated }: AnswersProps) {
  const t = useTranslations('questions');
  const question = readFragment(answersFragment, shown);
  const { id, status, privileges, answerCount, organisation: asker, answers } = question;
  const moves = useMoves(question, onOutdated);
  const mayClose = status === 'OPEN' && privileges.includes('HELP_REQUEST_WRITE');
  const writers = organisationsWith(viewer, 'HELP_REQUEST_ANSWER');
  return (
    <section aria-labelledby="answers-title">
      <h2 id="answers-title">{t('answers', { count: answerCount })}</h2>
      <Said text={moves.said} />
      <SubmitTrouble trouble={moves.trouble} />
      <ErrorSummary errors={moves.errors.map(({ message }) => ({ message }))} />
      {answers.length === 0 && <p>{t('noAnswers')}</p>}
      <ol className="talk no-max-width">
        {answers.map((answer) => {
          const isAskers = answer.organisation.id === asker.id;
          const close = mayClose && !isAskers ? () => void moves.close(answer.id) : undefined;
          return <Answer key={answer.id} {...{ answer, isAskers }} {...(close && { onClose: close })} />;
        })}
      </ol>
      {privileges.includes('HELP_REQUEST_ANSWER') && writers.length > 0 && (
        <NewAnswer question={id} organisations={writers} />
      )}
    </section>
  );
}
