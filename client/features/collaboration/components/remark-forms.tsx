import { useTranslations } from 'use-intl';
import { useKeptText } from '../../../lib/kept-text.ts';
import { useSubmission } from '../../../lib/submission.ts';
import { answerCommentMutation } from '../api/answer-comment.ts';
import { editCommentMutation } from '../api/edit-comment.ts';
import { hideCommentMutation } from '../api/hide-comment.ts';
import { TextForm } from './text-form.tsx';

interface FormProps {
  readonly comment: string;
  /** When it has been sent, or is put away. */
  readonly onClose: () => void;
}

/** An answer; kept on this device until it is sent. */
export function AnswerForm({
  comment,
  organisation: { id, name },
  onClose,
}: FormProps & { organisation: { readonly id: string; readonly name: string } }) {
  const t = useTranslations('collaboration');
  const [text, onType, forget] = useKeptText(`answer/${comment}`);
  const { submit, ...state } = useSubmission(answerCommentMutation, (data) => data.answerComment);
  const answer = async () => {
    if (!(await submit({ comment, text, organisation: id }))) return;
    forget();
    onClose();
  };
  return (
    <TextForm
      {...{ text, onType, ...state }}
      label={t('answerLabel')}
      help={`${t('writingAs', { organisation: name })} ${t('textHelp')}`}
      action={t('send')}
      onSend={() => void answer()}
      onCancel={onClose}
    />
  );
}

/** Changes what the viewer wrote. */
export function EditForm({ comment, text: written, onClose }: FormProps & { text: string }) {
  const t = useTranslations('collaboration');
  const [text, onType, forget] = useKeptText(`edit/${comment}`, written);
  const { submit, ...state } = useSubmission(editCommentMutation, (data) => data.editComment);
  const edit = async () => {
    if (!(await submit({ comment, text }))) return;
    forget();
    onClose();
  };
  return (
    <TextForm
      {...{ text, onType, ...state }}
      label={t('editLabel')}
      action={t('save')}
      onSend={() => void edit()}
      onCancel={onClose}
    />
  );
}

/** Why something is hidden. */
export function HideForm({ comment, onClose }: FormProps) {
  const t = useTranslations('collaboration');
  const [reason, onType, forget] = useKeptText(`hide/${comment}`);
  const { submit, ...state } = useSubmission(hideCommentMutation, (data) => data.hideComment);
  const hide = async () => {
    if (!(await submit({ comment, reason }))) return;
    forget();
    onClose();
  };
  return (
    <TextForm
      {...{ text: reason, onType, ...state }}
      label={t('hideLabel')}
      help={t('hideHelp')}
      action={t('hideNow')}
      onSend={() => void hide()}
      onCancel={onClose}
    />
  );
}
