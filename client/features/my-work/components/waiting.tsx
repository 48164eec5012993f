import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import type { WaitingQuery } from '../../../gql/graphql.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { useMoment } from '../../../lib/moment.ts';
import { organisationsWith } from '../../../lib/on-behalf.ts';
import type { Viewer } from '../../../lib/viewer.tsx';
import { waitingQuery } from '../api/my-work.ts';
import { addressOfForm } from '../address-of-form.ts';
import { OwnUseCases } from './own-use-cases.tsx';

/** What somebody has begun and not finished. */
export function Waiting({ viewer }: { viewer: Viewer }) {
  const t = useTranslations('news');
  const owners = organisationsWith(viewer, 'USE_CASE_EDIT').map(({ id }) => id);
  const [{ data, fetching, error }, reload] = useQuery({ query: waitingQuery, variables: { owners } });
  return (
    <section aria-labelledby="waiting-title">
      <h2 id="waiting-title">{t('waiting')}</h2>
      {fetching && !data && <Skeleton lines={4} />}
      {error && <ErrorMessage error={error} onRetry={reload} />}
      {data && isNothing(data) && <p>{t('nothingWaiting')}</p>}
      {data && (
        <>
          <Unsent copies={data.myWorkingCopies} />
          <OwnUseCases title={t('drafts')} list={data.drafts} />
          <OwnUseCases title={t('retired')} list={data.retired} />
        </>
      )}
    </section>
  );
}

function isNothing({ myWorkingCopies, drafts, retired }: WaitingQuery): boolean {
  return myWorkingCopies.length + drafts.totalCount + retired.totalCount === 0;
}

/** Forms that somebody has left without sending them. */
function Unsent({ copies }: { copies: WaitingQuery['myWorkingCopies'] }) {
  const t = useTranslations('news');
  const moment = useMoment();
  if (copies.length === 0) return null;
  return (
    <>
      <h3>{t('unsent')}</h3>
      <ul className="work-list no-max-width">
        {copies.map(({ form, title, savedAt }) => (
          <li key={form}>
            <LocalLink to={addressOfForm(form)}>{title.trim() || t('untitled')}</LocalLink>
            <span className="work-list__facts">{t('unsentAt', { at: moment(savedAt) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
