import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { DemoMark } from '../../../components/ui/marks.tsx';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import { Reasons } from '../../../components/ui/reasons.tsx';
import { StatusTag } from '../../../components/ui/status-tag.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { similarToQuestionQuery } from '../api/question.ts';

export const similarFragment = graphql(`
  fragment SimilarToQuestion_similar on SimilarUseCase {
    useCase {
      id
      title
      titleLanguage
      status
      demo
      owner {
        name
      }
    }
    reasons {
      kind
      text
    }
  }
`);

/** Use cases that may answer the question, each with why. */
export function SimilarToQuestion({ id }: { id: string }) {
  const t = useTranslations('questions');
  const [{ data, fetching, error }, reload] = useQuery({ query: similarToQuestionQuery, variables: { id } });
  const similar = data?.helpRequest?.similar;
  return (
    <section aria-labelledby="similar-title">
      <h2 id="similar-title">{t('similar')}</h2>
      {!similar && fetching && <Skeleton lines={8} />}
      {error && !fetching && <ErrorMessage error={error} onRetry={reload} />}
      {similar?.length === 0 && <p>{t('similarEmpty')}</p>}
      <ul className="rows no-max-width">
        {similar?.map((each, i) => (
          <Row key={i} similar={each} />
        ))}
      </ul>
    </section>
  );
}

function Row({ similar }: { similar: FragmentType<typeof similarFragment> }) {
  const t = useTranslations('questions');
  const { useCase, reasons } = readFragment(similarFragment, similar);
  const { id, title, titleLanguage, status, demo, owner } = useCase;
  return (
    <li className="row-item">
      <h3 className="row-item__title">
        <LocalLink to={`/anvendelser/${id}`} lang={titleLanguage}>
          {title}
        </LocalLink>{' '}
        {demo && <DemoMark />}
      </h3>
      <p className="facts-line">
        <span>{owner.name}</span>
        {status && (
          <span>
            <StatusTag status={status} />
          </span>
        )}
      </p>
      <Reasons label={t('why')} reasons={reasons} />
    </li>
  );
}
