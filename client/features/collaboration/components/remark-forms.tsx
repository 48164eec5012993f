import { useTranslations } from 'use-intl';
import type {
  AnswerCommentMutation,
  EditCommentMutation,
  HideCommentMutation,
} from '../../../gql/graphql.ts';
import { useKeptText } from '../../../lib/kept-text.ts';
import { answerCommentMutation } from '../api/answer-comment.ts';
import { editCommentMutation } from '../api/edit-comment.ts';
import { hideCommentMutation } from '../api/hide-comment.ts';
import { useSend } from '../use-send.ts';
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
  const { send, ...state } = useSend(answerCommentMutation, pickAnswered);
  const answer = async () => {
    const { kind } = await send({ input: { comment, text, organisation: id } });
    if (kind !== 'done') return;
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
  const { send, ...state } = useSend(editCommentMutation, pickEdited);
  const edit = async () => {
    const { kind } = await send({ input: { comment, text } });
    if (kind !== 'done') return;
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
  const { send, ...state } = useSend(hideCommentMutation, pickHidden);
  const hide = async () => {
    const { kind } = await send({ input: { comment, reason } });
    if (kind !== 'done') return;
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

const pickAnswered = ({ answerComment }: AnswerCommentMutation) => answerComment;
const pickEdited = ({ editComment }: EditCommentMutation) => editComment;
const pickHidden = ({ hideComment }: HideCommentMutation) => hideComment;
