import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../../components/ui/confirm-dialog.tsx';
import type { Member_MemberFragment as Member } from '../../../gql/graphql.ts';
import { useSubmission } from '../../../lib/submission.ts';
import { endMembershipMutation } from '../api/member-changes.ts';

interface EndDialogProps {
  readonly member: Member;
  readonly organisation: string;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}

/** Says what the end of a membership means, and ends it. */
export function EndDialog({
  member: { id, name, isOneself },
  organisation,
  onDone,
  onClose,
}: EndDialogProps) {
  const t = useTranslations('members');
  const submission = useSubmission(endMembershipMutation, (data) => data.endMembership);
  const end = async () => {
    if (await submission.submit({ membership: id })) onDone(t('ended', { name }));
  };
  return (
    <ConfirmDialog
      title={t('endTitle', { name })}
      action={t('endAction')}
      submission={submission}
      onConfirm={() => void end()}
      onClose={onClose}
    >
      <p>
        {isOneself ? t('endOwnConsequence', { organisation }) : t('endConsequence', { name, organisation })}
      </p>
      <p>{t('endKept')}</p>
    </ConfirmDialog>
  );
}
