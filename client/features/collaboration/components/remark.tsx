import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { OrganisationName } from './organisation-name.tsx';
import { EditForm } from './remark-forms.tsx';
import { RemarkActions } from './remark-actions.tsx';

export const remarkFragment = graphql(`
  fragment Remark_comment on Comment {
    id
    kind
    state
    text
    author
    at
    editedAt
    hiddenReason
    privileges
    organisation {
      id
      ...OrganisationName_organisation
    }
  }
`);

interface RemarkProps {
  readonly comment: FragmentType<typeof remarkFragment>;
  /** The id of whose use case it is. */
  readonly owner: string;
}

/** One thing that somebody wrote, or the place that it left. */
export function Remark({ comment, owner }: RemarkProps) {
  const t = useTranslations('collaboration');
  const format = useFormatter();
  const [isEditing, setEditing] = useState(false);
  const remark = readFragment(remarkFragment, comment);
  const { id, kind, state, text, author, organisation, hiddenReason } = remark;
  if (state === 'REMOVED') return <p className="remark remark--gone">{t('removed')}</p>;
  return (
    <article className="remark">
      <p className="facts-line">
        {kind !== 'ANSWER' && (
          <span>
            <span className="mark">{t(kind === 'QUESTION' ? 'question' : 'comment')}</span>
          </span>
        )}
        <strong>{author ?? t('unknownAuthor')}</strong>
        <span>
          <OrganisationName organisation={organisation} />
          {organisation.id === owner && ` (${t('owner')})`}
        </span>
        <time dateTime={remark.at}>
          {format.dateTime(new Date(remark.at), { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
        {remark.editedAt && <span>{t('edited')}</span>}
      </p>
      {state === 'HIDDEN' && <p className="remark--gone">{t('hidden', { reason: hiddenReason ?? '' })}</p>}
      {text !== null && !isEditing && (
        <p className="plain-text">
          {state === 'HIDDEN' && <span className="mark">{t('hiddenMark')}</span>} {text}
        </p>
      )}
      {isEditing && <EditForm comment={id} text={text ?? ''} onClose={() => setEditing(false)} />}
      {!isEditing && (
        <RemarkActions {...{ id, privileges: remark.privileges }} onEdit={() => setEditing(true)} />
      )}
    </article>
  );
}
