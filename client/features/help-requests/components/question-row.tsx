import { useTranslations } from 'use-intl';
import { DemoMark } from '../../../components/ui/marks.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { useMoment } from '../../../lib/moment.ts';
import { QuestionStatus } from './question-status.tsx';

export const questionRowFragment = graphql(`
  fragment QuestionRow_question on HelpRequest {
    id
    title
    language
    status
    demo
    createdAt
    answerCount
    organisation {
      name
    }
    problems {
      id
      title
    }
  }
`);

/** One question in two lines. */
export function QuestionRow({ question }: { question: FragmentType<typeof questionRowFragment> }) {
  const t = useTranslations('questions');
  const moment = useMoment();
  const { id, title, language, status, demo, createdAt, answerCount, organisation, problems } = readFragment(
    questionRowFragment,
    question,
  );
  return (
    <li className="row-item">
      <h2 className="row-item__title">
        <LocalLink to={`/spoergsmaal/${id}`} lang={language}>
          {title}
        </LocalLink>{' '}
        {demo && <DemoMark />}
      </h2>
      <p className="facts-line">
        <span>{organisation.name}</span>
        <time dateTime={createdAt}>{moment(createdAt)}</time>
        {problems.slice(0, 2).map((problem) => (
          <span key={problem.id}>
            <LocalLink to={`/spoergsmaal?problem=${problem.id}`}>{problem.title}</LocalLink>
          </span>
        ))}
        <span>
          <QuestionStatus status={status} />
        </span>
        <span>{t('answerCount', { count: answerCount })}</span>
      </p>
    </li>
  );
}
