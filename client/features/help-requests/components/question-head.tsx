import { useFormatter, useTranslations } from 'use-intl';
import { DemoMark } from '../../../components/ui/marks.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { LocalLink } from '../../../lib/local-link.tsx';
import { organisationPath } from '../../../lib/organisation-path.ts';
import { QuestionStatus } from './question-status.tsx';

export const questionHeadFragment = graphql(`
  fragment QuestionHead_question on HelpRequest {
    title
    text
    language
    status
    demo
    author
    createdAt
    editedAt
    organisation {
      id
      name
      officialName
      code
    }
    problems {
      id
      title
    }
    tasks {
      id
      scheme
      code
      title
    }
  }
`);

/** What is asked, by whom, and what it is about. */
export function QuestionHead({ question }: { question: FragmentType<typeof questionHeadFragment> }) {
  const t = useTranslations('questions');
  const format = useFormatter();
  const readers = useLanguage();
  const { title, text, language, status, demo, author, createdAt, editedAt, organisation, ...about } =
    readFragment(questionHeadFragment, question);
  return (
    <>
      <h1 lang={language}>{title}</h1>
      <p className="facts-line">
        <span>
          <QuestionStatus status={status} />
        </span>
        <span>
          <LocalLink to={organisationPath(organisation)}>
            {organisation.officialName ?? organisation.name}
          </LocalLink>
        </span>
        <span>{author ?? t('unknownAuthor')}</span>
        <time dateTime={createdAt}>
          {t('asked', { date: format.dateTime(new Date(createdAt), { dateStyle: 'medium' }) })}
        </time>
        {editedAt && <span>{t('edited')}</span>}
        {language !== readers && <span>{t('otherLanguage', { language })}</span>}
        {demo && (
          <span>
            <DemoMark />
          </span>
        )}
      </p>
      {status === 'WITHDRAWN' && <p className="note">{t('withdrawnNote')}</p>}
      <p className="plain-text question-text" lang={language}>
        {text}
      </p>
      <About {...about} />
    </>
  );
}

interface AboutProps {
  readonly problems: readonly { readonly id: string; readonly title: string }[];
  readonly tasks: readonly {
    readonly id: string;
    readonly scheme: string;
    readonly code: string;
    readonly title: string;
  }[];
}

/** The problems and tasks, each the way to what the catalogue has about it. */
function About({ problems, tasks }: AboutProps) {
  const t = useTranslations('questions');
  const links = [
    ...problems.map(({ id, title }) => ({ kind: t('problems'), title, path: `/anvendelser?problem=${id}` })),
    ...tasks.map(({ id, scheme, code, title }) => ({
      ...{ kind: t('tasks'), title: `${scheme} ${code} ${title}` },
      path: `/anvendelser?task=${id}`,
    })),
  ];
  if (links.length === 0) return null;
  return (
    <ul className="question-about no-max-width">
      {links.map(({ kind, title, path }) => (
        <li key={path}>
          {kind}: <LocalLink to={path}>{title}</LocalLink>
        </li>
      ))}
    </ul>
  );
}
