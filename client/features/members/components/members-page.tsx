import { useState } from 'react';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { Breadcrumbs } from '../../../components/ui/breadcrumbs.tsx';
import { Gate } from '../../../components/ui/gate.tsx';
import { MissingPage } from '../../../components/ui/missing-page.tsx';
import { OrganisationTabs } from '../../../components/ui/organisation-tabs.tsx';
import { ErrorMessage, isNotFound, Skeleton } from '../../../components/ui/query-state.tsx';
import { Said } from '../../../components/ui/said.tsx';
import type { OrganisationMembersQuery } from '../../../gql/graphql.ts';
import { members as danish } from '../../../lib/messages/members.da.ts';
import { members as english } from '../../../lib/messages/members.en.ts';
import { withMessages } from '../../../lib/messages/with-messages.tsx';
import { usePageTitle } from '../../../lib/page-title.ts';
import { membersQuery } from '../api/members.ts';
import { Invitations } from './invitations.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { MemberTable } from './member-table.tsx';

/** Who belongs to an organisation, and who is invited. */
export const MembersPage = withMessages({ da: { members: danish }, en: { members: english } }, () => {
  const t = useTranslations('members');
  return <Gate title={t('title')}>{() => <Members />}</Gate>;
});

function Members() {
  const { id = '' } = useParams();
  const [{ data, error }, ask] = useQuery({ query: membersQuery, variables: { id } });
  const reload = () => ask({ requestPolicy: 'network-only' });
  if (isNotFound(error)) return <MissingPage />;
  if (data?.organisation) return <Content organisation={data.organisation} onChanged={reload} />;
  return error ? <ErrorMessage error={error} onRetry={reload} /> : <Skeleton lines={10} />;
}

interface ContentProps {
  readonly organisation: NonNullable<OrganisationMembersQuery['organisation']>;
  readonly onChanged: () => void;
}

function Content({ organisation, onChanged }: ContentProps) {
  const t = useTranslations('members');
  const { id, name, privileges, grantableRoles, members, invitations } = organisation;
  const [said, say] = useState<string>();
  const [isInviting, setInviting] = useState(false);
  const mayManage = privileges.includes('MEMBER_MANAGE');
  usePageTitle(t('titleOf', { organisation: name }));
  const done = (text: string) => {
    say(text);
    setInviting(false);
    onChanged();
  };
  return (
    <>
      <Crumbs />
      <h1>{t('titleOf', { organisation: name })}</h1>
      <p className="font-lead">{t('intro', { organisation: name })}</p>
      {mayManage && <OrganisationTabs id={id} />}
      <Said text={said} />
      {members.length === 0 && !mayManage && <p>{t('notShown')}</p>}
      {mayManage && (
        <button type="button" className="button button-primary" onClick={() => setInviting(true)}>
          {t('invite')}
        </button>
      )}
      {(members.length > 0 || mayManage) && <h2>{t('count', { count: members.length })}</h2>}
      {mayManage && <p className="note">{t('lastAdministrator')}</p>}
      {members.length > 0 && (
        <MemberTable organisation={name} members={members} mayManage={mayManage} onDone={done} />
      )}
      {mayManage && <Invitations organisation={id} invitations={invitations} onDone={done} />}
      {isInviting && (
        <InviteDialog
          organisation={organisation}
          roles={grantableRoles}
          onDone={done}
          onClose={() => setInviting(false)}
        />
      )}
    </>
  );
}

function Crumbs() {
  const t = useTranslations();
  return (
    <Breadcrumbs crumbs={[{ title: t('account.myPage'), path: '/mig' }, { title: t('members.title') }]} />
  );
}
