import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../../../components/ui/confirm-dialog.tsx';
import { useSubmission } from '../../../../lib/submission.ts';
import { restoreUseCaseMutation, retireUseCaseMutation } from '../api/changes.ts';
import type { UseCaseState } from '../api/use-case-state.ts';

interface MoveDialogProps {
  readonly useCase: UseCaseState;
  readonly kind: 'retire' | 'restore';
  readonly onClose: () => void;
}

/** Asks before it is taken back, or shown again, and says what that means. */
export function MoveDialog({ useCase: { id, version }, kind, onClose }: MoveDialogProps) {
  const t = useTranslations('writing');
  const retiring = useSubmission(retireUseCaseMutation, (data) => data.retireUseCase);
  const restoring = useSubmission(restoreUseCaseMutation, (data) => data.restoreUseCase);
  const submission = kind === 'retire' ? retiring : restoring;
  const move = async () => {
    if (await submission.submit({ id, version })) onClose();
  };
  return (
    <ConfirmDialog
      title={t(`${kind}Title`)}
      action={t(kind)}
      submission={submission}
      onConfirm={() => void move()}
      onClose={onClose}
    >
      <p>{t(`${kind}Text`)}</p>
    </ConfirmDialog>
  );
}
