import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { FormDialog } from '../../../components/ui/form-dialog.tsx';
import { TextField } from '../../../components/ui/form/text-field.tsx';
import type { Administered_OrganisationFragment as Organisation } from '../../../gql/graphql.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { useSubmission } from '../../../lib/submission.ts';
import { inviteAdministratorMutation } from '../api/organisations.ts';

interface AdministeredRowProps {
  readonly organisation: Organisation;
  readonly onDone: (said: string) => void;
}

/** One organisation, and who administers it or is invited to. */
export function AdministeredRow({ organisation, onDone }: AdministeredRowProps) {
  const t = useTranslations('administration');
  const [isInviting, setInviting] = useState(false);
  const { id, name, members, invitations } = organisation;
  const administrators = members.filter(({ roles }) => roles.includes('ORG_ADMIN'));
  const invited = invitations.filter(({ roles }) => roles.includes('ORG_ADMIN'));
  const done = (said: string) => {
    setInviting(false);
    onDone(said);
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-title={t('administrators')}>
        {administrators.map((member) => member.name).join(', ') || (
          <span className="unknown">{t('noAdministrator')}</span>
        )}
        {invited.length > 0 && (
          <span className="data-table__note">
            {t('invited', { emails: invited.map(({ email }) => email).join(', ') })}
          </span>
        )}
      </td>
      <td className="card-table__actions">
        <LocalLink
          to={`/organisationer/${id}/medlemmer`}
          className="function-link"
          aria-label={t('manageOf', { name })}
        >
          {t('manage')}
        </LocalLink>
        <button
          type="button"
          className="function-link"
          aria-label={t('inviteOf', { name })}
          onClick={() => setInviting(true)}
        >
          {t('invite')}
        </button>
        {isInviting && (
          <InviteDialog organisation={organisation} onDone={done} onClose={() => setInviting(false)} />
        )}
      </td>
    </tr>
  );
}

interface InviteDialogProps extends AdministeredRowProps {
  readonly onClose: () => void;
}

function InviteDialog({ organisation: { id, name }, onDone, onClose }: InviteDialogProps) {
  const t = useTranslations('administration');
  const field = useId();
  const [email, setEmail] = useState('');
  const submission = useSubmission(inviteAdministratorMutation, (data) => data.inviteMember);
  const address = window.location.host;
  const invite = async () => {
    const payload = await submission.submit({ organisation: id, email, roles: ['ORG_ADMIN'] });
    if (payload?.invitation) onDone(t('inviteDone', { email: payload.invitation.email, name, address }));
  };
  return (
    <FormDialog
      title={t('inviteTitle', { name })}
      action={t('invite')}
      submission={submission}
      fieldId={(of) => (of === 'email' ? field : undefined)}
      onSubmit={() => void invite()}
      onClose={onClose}
    >
      <p>{t('inviteConsequence', { address })}</p>
      <TextField
        id={field}
        type="email"
        autoComplete="off"
        label={t('email')}
        help={t('inviteHelp')}
        error={submission.errorAt('email')}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
    </FormDialog>
  );
}
