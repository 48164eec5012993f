import { useState } from 'react';
import { useLocation } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { LocalLink } from '../../../../lib/local-link.tsx';
import { withWriting } from '../../../../lib/messages/with-writing.ts';
import { useCaseStateQuery, type UseCaseState } from '../api/use-case-state.ts';
import { MoveDialog } from './move-dialog.tsx';
import { PublishDialog } from './publish-dialog.tsx';

/** What its own people can do with it, and where it stands. */
export const UseCaseActions = withWriting(function Actions({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: useCaseStateQuery, variables: { id } });
  const useCase = data?.useCase;
  if (!useCase?.privileges.some((each) => ownerRights.includes(each))) return null;
  return <OwnersActions useCase={useCase} />;
});

const ownerRights: readonly string[] = ['USE_CASE_EDIT', 'USE_CASE_PUBLISH', 'USE_CASE_RETIRE'];

function OwnersActions({ useCase }: { useCase: UseCaseState }) {
  const t = useTranslations('writing');
  const [open, setOpen] = useState<'publish' | 'retire' | 'restore'>();
  const may = (right: UseCaseState['privileges'][number]) => useCase.privileges.includes(right);
  const { lifecycle } = useCase;
  return (
    <div className="owner-actions">
      <State useCase={useCase} />
      <div className="buttons">
        {may('USE_CASE_EDIT') && (
          <LocalLink
            to={`/anvendelser/${encodeURIComponent(useCase.id)}/rediger`}
            className="button button-secondary"
          >
            {t('edit')}
          </LocalLink>
        )}
        {may('USE_CASE_PUBLISH') && lifecycle !== 'RETIRED' && (
          <button
            type="button"
            className={`button ${lifecycle === 'DRAFT' ? 'button-primary' : 'button-secondary'}`}
            onClick={() => setOpen('publish')}
          >
            {t(lifecycle === 'DRAFT' ? 'publish' : 'share')}
          </button>
        )}
        {may('USE_CASE_RETIRE') && lifecycle === 'PUBLISHED' && (
          <button type="button" className="button button-secondary" onClick={() => setOpen('retire')}>
            {t('retire')}
          </button>
        )}
        {may('USE_CASE_RETIRE') && lifecycle === 'RETIRED' && (
          <button type="button" className="button button-primary" onClick={() => setOpen('restore')}>
            {t('restore')}
          </button>
        )}
      </div>
      {open === 'publish' && <PublishDialog useCase={useCase} onClose={() => setOpen(undefined)} />}
      {(open === 'retire' || open === 'restore') && (
        <MoveDialog useCase={useCase} kind={open} onClose={() => setOpen(undefined)} />
      )}
    </div>
  );
}

/** Who sees it now, and when it was saved if it was just now. */
function State({ useCase: { lifecycle, visibility, sharedWith } }: { useCase: UseCaseState }) {
  const t = useTranslations('writing');
  const format = useFormatter();
  const { state } = useLocation() as { state: { saved?: number } | null };
  const names = sharedWith.map(({ name }) => name).join(', ');
  return (
    <p className="owner-actions__state">
      {state?.saved !== undefined && (
        <span role="status" className="owner-actions__saved">
          {t('saved', { time: format.dateTime(new Date(state.saved), { timeStyle: 'short' }) })}{' '}
        </span>
      )}
      {lifecycle === 'PUBLISHED'
        ? t(`seenBy.${visibility}`, { names: names || '–' })
        : t(lifecycle === 'DRAFT' ? 'seenBy.DRAFT' : 'seenBy.RETIRED')}
    </p>
  );
}
