import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Submission } from '../../lib/submission.ts';
import { Buttons, Dialog } from './dialog.tsx';
import { ErrorSummary } from './form/error-summary.tsx';
import { SubmitTrouble } from './form/submit-trouble.tsx';

interface ConfirmDialogProps {
  readonly title: string;
  /** What happens when it is done. */
  readonly children: ReactNode;
  /** What is done, as the words of its button. */
  readonly action: string;
  readonly submission: Pick<Submission<never, unknown>, 'isSending' | 'errors' | 'trouble'>;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something is done that cannot be undone by itself. */
export function ConfirmDialog({
  title,
  children,
  action,
  submission,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const t = useTranslations('form');
  const { isSending, errors, trouble } = submission;
  return (
    <Dialog title={title} onClose={onClose}>
      <ErrorSummary errors={errors.map(({ message }) => ({ message }))} />
      <SubmitTrouble trouble={trouble} />
      {children}
      <Buttons>
        <button
          type="button"
          className="button button-primary"
          aria-disabled={isSending}
          onClick={() => !isSending && onConfirm()}
        >
          {isSending ? t('saving') : action}
        </button>
        <button type="button" className="button button-secondary" onClick={onClose}>
          {t('cancel')}
        </button>
      </Buttons>
    </Dialog>
  );
}
