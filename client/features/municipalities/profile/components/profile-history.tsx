import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { History } from '../../../../components/ui/history.tsx';
import { withProfile } from '../../../../lib/messages/with-profile.ts';
import { profileStateQuery } from '../api/profile-state.ts';
import { isFieldName } from '../profile-values.ts';

/** Every change of the profile: for its own people, and for auditors. */
export const ProfileHistory = withProfile(function ProfileHistory({ id }: { id: string }) {
  const t = useTranslations();
  const [{ data }] = useQuery({ query: profileStateQuery, variables: { id } });
  return (
    <History
      history={data?.organisation?.history ?? []}
      labelOf={(field) => t(isFieldName(field) ? `profile.field.${field}` : 'editing.otherField')}
      textOf={(_, value) => (typeof value === 'string' ? value : t('app.unknown'))}
    />
  );
});
