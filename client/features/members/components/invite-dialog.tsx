import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { FormDialog } from '../../../components/ui/form-dialog.tsx';
import { TextField } from '../../../components/ui/form/text-field.tsx';
import type { Role } from '../../../gql/graphql.ts';
import { useSubmission } from '../../../lib/submission.ts';
import { inviteMutation } from '../api/member-changes.ts';
import { RoleChoice } from './role-choice.tsx';

interface InviteDialogProps {
  readonly organisation: { readonly id: string; readonly name: string };
  /** Those that the reader may give. */
  readonly roles: readonly Role[];
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}

/** Invites an address with roles. */
export function InviteDialog({ organisation: { id, name }, roles, onDone, onClose }: InviteDialogProps) {
  const t = useTranslations('members');
  const field = useId();
  const [email, setEmail] = useState('');
  const [chosen, setChosen] = useState<Role[]>(['READER']);
  const submission = useSubmission(inviteMutation, (data) => data.inviteMember);
  const invite = async () => {
    const payload = await submission.submit({ organisation: id, email, roles: chosen });
    const address = window.location.host;
    if (payload?.invitation) onDone(t('invited', { email: payload.invitation.email, address }));
  };
  return (
    <FormDialog
      title={t('inviteTitle', { organisation: name })}
      action={t('inviteAction')}
      submission={submission}
      fieldId={(of) => `${field}-${of.split('.')[0]}`}
      onSubmit={() => void invite()}
      onClose={onClose}
    >
      <TextField
        id={`${field}-email`}
        type="email"
        autoComplete="off"
        label={t('email')}
        help={t('inviteHelp')}
        error={submission.errorAt('email')}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <RoleChoice
        id={`${field}-roles`}
        roles={roles}
        chosen={chosen}
        help={t('inviteRolesHelp')}
        error={submission.errorAt('roles')}
        onChoose={setChosen}
      />
    </FormDialog>
  );
}
