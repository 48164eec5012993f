import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { DemoMark } from '../../../components/ui/marks.tsx';
import { graphql } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { withQuestions } from '../../../lib/messages/with-questions.ts';
import type { Viewer } from '../../../lib/viewer.tsx';

const openQuestionsQuery = graphql(`
  query OpenQuestions($own: [ID!]!) {
    helpRequests(first: 3, where: [{ status: [OPEN], organisation: { notIn: $own } }]) {
      nodes {
        id
        title
        language
        demo
        answerCount
        organisation {
          name
        }
      }
    }
  }
`);

/** The latest open questions of others, for the front page; nothing where there are none. */
export const OpenQuestions = withQuestions(function OpenQuestions({ viewer }: { viewer: Viewer }) {
  const t = useTranslations('questions');
  const own = viewer.memberships.map(({ organisation }) => organisation.id);
  const [{ data }] = useQuery({ query: openQuestionsQuery, variables: { own } });
  const questions = data?.helpRequests.nodes ?? [];
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions-title">
      <h2 id="questions-title">{t('latest')}</h2>
      <ul className="newest no-max-width">
        {questions.map(({ id, title, language, demo, answerCount, organisation }) => (
          <li key={id}>
            <LocalLink to={`/spoergsmaal/${id}`} lang={language}>
              {title}
            </LocalLink>
            <span className="newest__owner">
              {organisation.name} · {t('answerCount', { count: answerCount })} {demo && <DemoMark />}
            </span>
          </li>
        ))}
      </ul>
      <LocalLink to="/spoergsmaal">{t('all')}</LocalLink>
    </section>
  );
});
