import { useTranslations } from 'use-intl';
import type { Choice } from '../../../components/ui/form/picker-field.tsx';
import type { Answer_AnswerFragment as Answer } from '../../../gql/graphql.ts';
import { useKept, useKeptText } from '../../../lib/kept-text.ts';
import { useSubmission } from '../../../lib/submission.ts';
import { editAnswerMutation } from '../api/question-changes.ts';
import { AnswerForm } from './answer-form.tsx';

/** Changes what the viewer answered. */
export function EditAnswer({ answer, onClose }: { answer: Answer; onClose: () => void }) {
  const t = useTranslations('questions');
  const [text, type, forget] = useKeptText(`help-answer/edit/${answer.id}`, answer.text);
  const [useCases, choose, forgetUseCases] = useKept<readonly Choice[]>(
    `help-answer/edit/${answer.id}/use-cases`,
    answer.useCases.map(({ id, title, owner }) => ({ id, title: `${title} (${owner.name})` })),
  );
  const submission = useSubmission(editAnswerMutation, (data) => data.editHelpAnswer);
  const save = async () => {
    const input = { answer: answer.id, text, useCases: useCases.map(({ id }) => id) };
    if (!(await submission.submit(input))) return;
    forget();
    forgetUseCases();
    onClose();
  };
  return (
    <AnswerForm
      action={t('save')}
      written={{ text, useCases }}
      onChange={(written) => {
        if (written.text !== text) type(written.text);
        if (written.useCases !== useCases) choose(written.useCases);
      }}
      onSend={() => void save()}
      onCancel={onClose}
      submission={submission}
    />
  );
}
