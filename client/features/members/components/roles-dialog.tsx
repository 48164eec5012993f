import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { FormDialog } from '../../../components/ui/form-dialog.tsx';
import type { Member_MemberFragment as Member } from '../../../gql/graphql.ts';
import { useSubmission } from '../../../lib/submission.ts';
import { changeMemberMutation } from '../api/member-changes.ts';
import { RoleChoice } from './role-choice.tsx';

interface RolesDialogProps {
  readonly member: Member;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}

/** Gives a member other roles. Those that the reader may not touch are named, and stay. */
export function RolesDialog({
  member: { id, name, roles, changeableRoles },
  onDone,
  onClose,
}: RolesDialogProps) {
  const t = useTranslations();
  const field = useId();
  const locked = roles.filter((role) => !changeableRoles.includes(role));
  const [chosen, setChosen] = useState(roles.filter((role) => changeableRoles.includes(role)));
  const submission = useSubmission(changeMemberMutation, (data) => data.changeMember);
  const nameOf = (role: (typeof roles)[number]) => t(`account.role.${role}`);
  const save = async () => {
    const payload = await submission.submit({ membership: id, roles: [...locked, ...chosen] });
    const given = payload?.member?.roles.map(nameOf).join(', ');
    if (given !== undefined) onDone(t('members.changed', { name, roles: given }));
  };
  return (
    <FormDialog
      title={t('members.changeRolesTitle', { name })}
      action={t('members.changeRolesAction')}
      submission={submission}
      fieldId={(of) => (of.startsWith('roles') ? field : undefined)}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      {locked.length > 0 && <p>{t('members.lockedRoles', { roles: locked.map(nameOf).join(', ') })}</p>}
      <RoleChoice
        id={field}
        roles={changeableRoles}
        chosen={chosen}
        error={submission.errorAt('roles')}
        onChoose={setChosen}
      />
    </FormDialog>
  );
}
