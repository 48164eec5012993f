import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { LocalLink } from '../../../lib/local-link.tsx';
import { withCollaboration } from '../../../lib/messages/with-collaboration.ts';
import { useViewer } from '../../../lib/viewer.tsx';
import { collaborationQuery } from '../api/collaboration.ts';
import { organisationsWith } from '../../../lib/on-behalf.ts';
import { AdoptionButton } from './adoption-button.tsx';

/** What colleagues can do with the use case of the page; nothing for who cannot. */
export const CollaborationActions = withCollaboration(function CollaborationActions() {
  const t = useTranslations('collaboration');
  const { id = '' } = useParams();
  const { viewer } = useViewer();
  const [{ data }] = useQuery({ query: collaborationQuery, variables: { id } });
  const useCase = data?.useCase;
  if (!viewer || !useCase) return null;
  const mayAsk =
    useCase.privileges.includes('USE_CASE_COMMENT') &&
    organisationsWith(viewer, 'USE_CASE_COMMENT').length > 0;
  const mayStart = organisationsWith(viewer, 'USE_CASE_CREATE').length > 0;
  return (
    <div className="collaboration-actions" role="group" aria-label={t('actions')}>
      <AdoptionButton key={id} useCase={useCase} />
      {mayStart && (
        <LocalLink to={`/anvendelser/ny?fra=${encodeURIComponent(id)}`} className="button button-secondary">
          {t('startFrom')}
        </LocalLink>
      )}
      {mayAsk && (
        <button type="button" className="button button-secondary" onClick={goToForm}>
          {t('ask')}
        </button>
      )}
    </div>
  );
});

function goToForm(): void {
  const form = document.getElementById('write-title');
  form?.scrollIntoView({ block: 'start' });
  form?.focus({ preventScroll: true });
}
