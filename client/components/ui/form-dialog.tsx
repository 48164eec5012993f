import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Submission } from '../../lib/submission.ts';
import { Buttons, Dialog } from './dialog.tsx';
import { ErrorSummary, type FormError } from './form/error-summary.tsx';
import { leftoversIn } from './form/leftovers.ts';
import { SubmitTrouble } from './form/submit-trouble.tsx';

interface FormDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What is done, as the words of its button. */
  readonly action: string;
  readonly submission: Pick<Submission<never, unknown>, 'isSending' | 'errors' | 'trouble'>;
  /** The id of the form's field that an error is about. */
  readonly fieldId: (field: string) => string | undefined;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

/** A short form before the page. What is wrong stands above its fields, with links to them. */
export function FormDialog(props: FormDialogProps) {
  const { title, children, action, submission, fieldId, onSubmit, onClose } = props;
  const t = useTranslations('form');
  const { isSending, errors, trouble } = submission;
  const [leftovers, setLeftovers] = useState<readonly FormError[]>([]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSending) return;
    const left = leftoversIn(event.currentTarget);
    setLeftovers(left);
    if (left.length === 0) onSubmit();
  };
  const mistakes = errors.map(({ field, message }) => ({
    message,
    id: field === null ? undefined : fieldId(field),
  }));
  return (
    <Dialog title={title} onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <ErrorSummary errors={leftovers.length > 0 ? leftovers : mistakes} />
        <SubmitTrouble trouble={trouble} />
        {children}
        <Buttons>
          <button type="submit" className="button button-primary" aria-disabled={isSending}>
            {isSending ? t('saving') : action}
          </button>
          <button type="button" className="button button-secondary" onClick={onClose}>
            {t('cancel')}
          </button>
        </Buttons>
      </form>
    </Dialog>
  );
}
