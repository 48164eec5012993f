import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { Breadcrumbs } from '../../../../components/ui/breadcrumbs.tsx';
import { Gate } from '../../../../components/ui/gate.tsx';
import { MissingPage } from '../../../../components/ui/missing-page.tsx';
import { OrganisationTabs } from '../../../../components/ui/organisation-tabs.tsx';
import { ErrorPage, isNotFound, Skeleton } from '../../../../components/ui/query-state.tsx';
import type { EditedOrganisationQuery } from '../../../../gql/graphql.ts';
import { readFragment } from '../../../../gql/index.ts';
import { useFoundForm } from '../../../../lib/kept-form.ts';
import { withProfile } from '../../../../lib/messages/with-profile.ts';
import { organisationPath } from '../../../../lib/organisation-path.ts';
import { editedProfileFragment, editedProfileQuery } from '../api/profile.ts';
import type { ProfileValues } from '../profile-values.ts';
import { ProfileEditor } from './profile-editor.tsx';

/** Changing what an organisation says of itself, for those who may. */
export const EditProfilePage = withProfile(function EditProfile() {
  const t = useTranslations('profile');
  return <Gate title={t('editTitle')}>{(viewer) => <Read personId={viewer.id} />}</Gate>;
});

function Read({ personId }: { personId: string }) {
  const { id = '' } = useParams();
  const [{ data, fetching, error }, reload] = useQuery({
    ...{ query: editedProfileQuery, variables: { id } },
    // What is changed is what is there now.
    requestPolicy: 'network-only',
  });
  const organisation = data?.organisation;
  if (isNotFound(error)) return <MissingPage />;
  if (fetching) return <Skeleton lines={16} />;
  if (error || !organisation) return error && <ErrorPage error={error} onRetry={reload} />;
  return <Editing organisation={organisation} personId={personId} />;
}

interface EditingProps {
  readonly organisation: NonNullable<EditedOrganisationQuery['organisation']>;
  readonly personId: string;
}

function Editing({ organisation, personId }: EditingProps) {
  const t = useTranslations('profile');
  const { id, name, officialName, privileges } = organisation;
  const formKey = `${id}/profile/${personId}`;
  const { find, fetching } = useFoundForm<ProfileValues>(formKey);
  const path = organisationPath(organisation);
  const mayEdit = privileges.includes('ORGANISATION_EDIT');
  return (
    <>
      <Breadcrumbs crumbs={[{ title: officialName ?? name, path }, { title: t('editTitle') }]} />
      <h1>{t('editTitle')}</h1>
      <p className="font-lead">{mayEdit ? t('intro', { name }) : t('mayNotEdit', { name })}</p>
      {mayEdit && <OrganisationTabs id={id} />}
      {mayEdit && fetching && <Skeleton lines={16} />}
      {mayEdit && !fetching && (
        <ProfileEditor
          {...{ formKey, find, path }}
          title={t('keptTitle', { name })}
          profile={readFragment(editedProfileFragment, organisation)}
        />
      )}
    </>
  );
}
