import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { organisationsWith } from '../../../lib/on-behalf.ts';
import type { Viewer } from '../../../lib/viewer.tsx';
import type { Moves } from '../use-moves.ts';
import { Answer } from './answer.tsx';
import { NewAnswer } from './new-answer.tsx';

export const answersFragment = graphql(`
  fragment Answers_question on HelpRequest {
    id
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
  readonly moves: Moves;
}

/** What was answered, the oldest first, and the way to answer too. */
export function Answers({ question: shown, viewer, moves }: AnswersProps) {
  const t = useTranslations('questions');
  const { id, status, privileges, answerCount, organisation, answers } = readFragment(answersFragment, shown);
  const mayClose = status === 'OPEN' && privileges.includes('HELP_REQUEST_WRITE');
  const writers = organisationsWith(viewer, 'HELP_REQUEST_ANSWER');
  return (
    <section aria-labelledby="answers-title">
      <h2 id="answers-title">{t('answers', { count: answerCount })}</h2>
      {answers.length === 0 && <p>{t('noAnswers')}</p>}
      <ol className="talk no-max-width">
        {answers.map((answer) => {
          const isAskers = answer.organisation.id === organisation.id;
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
