import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Icon } from '../../../components/ui/icon.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { organisationPath } from '../../../lib/organisation-path.ts';
import { EditAnswer } from './edit-answer.tsx';

export const answerFragment = graphql(`
  fragment Answer_answer on HelpAnswer {
    id
    text
    author
    isHelpful
    at
    editedAt
    privileges
    organisation {
      id
      name
      officialName
      code
    }
    useCases {
      id
      title
      titleLanguage
      owner {
        name
      }
    }
  }
`);

interface AnswerProps {
  readonly answer: FragmentType<typeof answerFragment>;
  /** Whether those who asked wrote it themselves. */
  readonly isAskers: boolean;
  /** Closes the question by this answer; left out for who may not. */
  readonly onClose?: () => void;
}

/** One answer, with what it points at. */
export function Answer({ answer: shown, isAskers, onClose }: AnswerProps) {
  const t = useTranslations('questions');
  const format = useFormatter();
  const [isEditing, setEditing] = useState(false);
  const answer = readFragment(answerFragment, shown);
  const { text, author, isHelpful, at, editedAt, privileges, organisation } = answer;
  const name = organisation.officialName ?? organisation.name;
  return (
    <li className={`thread${isHelpful ? ' thread--helpful' : ''}`}>
      <article>
        {isHelpful && (
          <p className="status status--operation">
            <Icon name="operation" />
            {t('helped')}
          </p>
        )}
        <p className="facts-line">
          <strong>{author ?? t('unknownAuthor')}</strong>
          <span>
            <LocalLink to={organisationPath(organisation)}>{name}</LocalLink>
            {isAskers && ` (${t('asker')})`}
          </span>
          <time dateTime={at}>
            {format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })}
          </time>
          {editedAt && <span>{t('edited')}</span>}
        </p>
        {isEditing ? (
          <EditAnswer answer={answer} onClose={() => setEditing(false)} />
        ) : (
          <>
            <p className="plain-text">{text}</p>
            <PointsAt useCases={answer.useCases} />
            <p className="remark__actions">
              {onClose && (
                <button
                  type="button"
                  className="link-button"
                  aria-label={t('closeByOf', { organisation: name })}
                  onClick={onClose}
                >
                  {t('closeBy')}
                </button>
              )}
              {privileges.includes('HELP_REQUEST_ANSWER') && (
                <button type="button" className="link-button" onClick={() => setEditing(true)}>
                  {t('editAnswer')}
                </button>
              )}
            </p>
          </>
        )}
      </article>
    </li>
  );
}

interface PointsAtProps {
  readonly useCases: readonly {
    readonly id: string;
    readonly title: string;
    readonly titleLanguage: string;
    readonly owner: { readonly name: string };
  }[];
}

function PointsAt({ useCases }: PointsAtProps) {
  const t = useTranslations('questions');
  if (useCases.length === 0) return null;
  return (
    <>
      <h3 className="points-at__title">{t('pointsAt')}</h3>
      <ul className="points-at no-max-width">
        {useCases.map(({ id, title, titleLanguage, owner }) => (
          <li key={id}>
            <LocalLink to={`/anvendelser/${id}`} lang={titleLanguage}>
              {title}
            </LocalLink>
            , {owner.name}
          </li>
        ))}
      </ul>
    </>
  );
}
