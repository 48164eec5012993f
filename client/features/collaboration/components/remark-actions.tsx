import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Buttons, Dialog } from '../../../components/ui/dialog.tsx';
import { SubmitTrouble } from '../../../components/ui/form/submit-trouble.tsx';
import type { CommentPrivilege, RemoveCommentMutation, ShowCommentMutation } from '../../../gql/graphql.ts';
import { removeCommentMutation } from '../api/remove-comment.ts';
import { showCommentMutation } from '../api/show-comment.ts';
import { useSend } from '../use-send.ts';
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
  const showing = useSend(showCommentMutation, pickShown);
  const close = () => setAsked(undefined);
  const actions = [
    { privilege: 'EDIT', label: t('edit'), act: onEdit },
    { privilege: 'REMOVE', label: t('remove'), act: () => setAsked('remove') },
    { privilege: 'HIDE', label: t('hide'), act: () => setAsked('hide') },
    { privilege: 'SHOW', label: t('show'), act: () => void showing.send({ input: { comment: id } }) },
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
  const { send, isSending, trouble, errors } = useSend(removeCommentMutation, pickRemoved);
  const remove = async () => {
    if ((await send({ input: { comment } })).kind === 'done') onClose();
  };
  return (
    <Dialog title={t('remove')} onClose={onClose}>
      <SubmitTrouble trouble={trouble} />
      {errors.map(({ message }) => (
        <p key={message} role="alert" className="form-error-message">
          {message}
        </p>
      ))}
      <p>{t('removeConfirm')}</p>
      <Buttons>
        <button
          type="button"
          className="button button-primary"
          aria-disabled={isSending}
          onClick={() => !isSending && void remove()}
        >
          {t('removeNow')}
        </button>
        <button type="button" className="button button-secondary" onClick={onClose}>
          {t('cancel')}
        </button>
      </Buttons>
    </Dialog>
  );
}

const pickRemoved = ({ removeComment }: RemoveCommentMutation) => removeComment;
const pickShown = ({ showComment }: ShowCommentMutation) => showComment;
