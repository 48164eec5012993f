import { useLocation } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { LocalLink } from '../../../../lib/local-link.tsx';
import { withProfile } from '../../../../lib/messages/with-profile.ts';
import { profileStateQuery } from '../api/profile-state.ts';

/** The way to change what it says of itself, for those who may, and when it was saved if it was just now. */
export const ProfileActions = withProfile(function ProfileActions({ id }: { id: string }) {
  const t = useTranslations('profile');
  const format = useFormatter();
  const { state } = useLocation() as { state: { saved?: number } | null };
  const [{ data }] = useQuery({ query: profileStateQuery, variables: { id } });
  if (!data?.organisation?.privileges.includes('ORGANISATION_EDIT')) return null;
  return (
    <div className="profile-actions">
      {state?.saved !== undefined && (
        <p role="status" className="owner-actions__saved">
          {t('saved', { time: format.dateTime(new Date(state.saved), { timeStyle: 'short' }) })}
        </p>
      )}
      <LocalLink to={`/organisationer/${encodeURIComponent(id)}/rediger`} className="button button-secondary">
        {t('edit')}
      </LocalLink>
    </div>
  );
});
