import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RadioField } from '../../../components/ui/form/choice-fields.tsx';
import { useKeptText } from '../../../lib/kept-text.ts';
import { useSubmission } from '../../../lib/submission.ts';
import { commentOnUseCaseMutation } from '../api/comment-on-use-case.ts';
import { TextForm } from './text-form.tsx';

interface NewRemarkProps {
  readonly useCase: string;
  readonly organisation: { readonly id: string; readonly name: string };
}

/** A question to whose it is, or a comment; kept on this device until it is sent. */
export function NewRemark({ useCase, organisation: { id, name } }: NewRemarkProps) {
  const t = useTranslations('collaboration');
  const [kind, setKind] = useState<'QUESTION' | 'COMMENT'>('QUESTION');
  const [text, type, forget] = useKeptText(`comment/${useCase}`);
  const [isSent, setSent] = useState(false);
  const { submit, ...state } = useSubmission(commentOnUseCaseMutation, (data) => data.commentOnUseCase);
  const write = async () => {
    if (!(await submit({ useCase, kind, text, organisation: id }))) return;
    forget();
    setSent(true);
  };
  const onType = (next: string) => {
    setSent(false);
    type(next);
  };
  return (
    <section aria-labelledby="write-title" className="new-remark">
      <h3 id="write-title" tabIndex={-1}>
        {t('write')}
      </h3>
      <TextForm
        {...{ text, onType, ...state }}
        label={t('text')}
        help={`${t('writingAs', { organisation: name })} ${t('textHelp')}`}
        action={t('send')}
        onSend={() => void write()}
      >
        <RadioField
          label={t('kind')}
          options={[
            { value: 'QUESTION', label: t('kindQuestion') },
            { value: 'COMMENT', label: t('kindComment') },
          ]}
          value={kind}
          onChange={(chosen) => setKind(chosen === 'COMMENT' ? 'COMMENT' : 'QUESTION')}
        />
      </TextForm>
      <p role="status">{isSent && t('sent')}</p>
    </section>
  );
}
