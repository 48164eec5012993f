import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../../components/ui/confirm-dialog.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { SubmitTrouble } from '../../../components/ui/form/submit-trouble.tsx';
import type { CommentPrivilege } from '../../../gql/graphql.ts';
import { useSubmission } from '../../../lib/submission.ts';
import { removeCommentMutation } from '../api/remove-comment.ts';
import { showCommentMutation } from '../api/show-comment.ts';
import { HideForm } from './remark-forms.tsx';

interface ActionsProps {
  readonly id: string;
  readonly privileges: readonly CommentPrivilege[];
  readonly onEdit: () => void;
}

/** What the viewer may do to something that is written, beside answering. */
export function RemarkActions({ id, privileges, onEdit }: ActionsProps) {
  const t = useTranslations('collaboration');
  const [asked, setAsked] = useState<'remove' | 'hide'>();
  const showing = useSubmission(showCommentMutation, (data) => data.showComment);
  const close = () => setAsked(undefined);
  const actions = [
    { privilege: 'EDIT', label: t('edit'), act: onEdit },
    { privilege: 'REMOVE', label: t('remove'), act: () => setAsked('remove') },
    { privilege: 'HIDE', label: t('hide'), act: () => setAsked('hide') },
    { privilege: 'SHOW', label: t('show'), act: () => void showing.submit({ comment: id }) },
  ] as const;
  const offered = actions.filter(({ privilege }) => privileges.includes(privilege));
  return (
    <>
      {offered.length > 0 && (
        <p className="remark__actions">
          {offered.map(({ privilege, label, act }) => (
            <button key={privilege} type="button" className="link-button" onClick={act}>
              {label}
            </button>
          ))}
        </p>
      )}
      <SubmitTrouble trouble={showing.trouble} />
      {asked === 'remove' && <RemoveDialog comment={id} onClose={close} />}
      {asked === 'hide' && (
        <Dialog title={t('hide')} onClose={close}>
          <HideForm comment={id} onClose={close} />
        </Dialog>
      )}
    </>
  );
}

function RemoveDialog({ comment, onClose }: { comment: string; onClose: () => void }) {
  const t = useTranslations('collaboration');
  const submission = useSubmission(removeCommentMutation, (data) => data.removeComment);
  const remove = async () => {
    if (await submission.submit({ comment })) onClose();
  };
  return (
    <ConfirmDialog
      title={t('remove')}
      action={t('removeNow')}
      submission={submission}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{t('removeConfirm')}</p>
    </ConfirmDialog>
  );
}
