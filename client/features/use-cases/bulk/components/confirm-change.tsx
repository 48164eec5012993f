import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../../../components/ui/confirm-dialog.tsx';
import { useSubmission } from '../../../../lib/submission.ts';
import { updateUseCasesMutation, type BulkItem, type BulkUseCase } from '../api.ts';
import { toInput, type BulkChange, type Difference } from '../bulk-change.ts';
import { Differences } from './differences.tsx';

interface ConfirmChangeProps {
  readonly touched: readonly BulkUseCase[];
  readonly change: BulkChange;
  readonly differences: (useCase: BulkUseCase) => readonly Difference[];
  readonly onDone: (items: readonly BulkItem[]) => void;
  readonly onClose: () => void;
}

/** Says once more what becomes of each, and does it. */
export function ConfirmChange({ touched, change, differences, onDone, onClose }: ConfirmChangeProps) {
  const t = useTranslations('bulk');
  const submission = useSubmission(updateUseCasesMutation, (data) => data.updateUseCases);
  const confirm = async () => {
    const payload = await submission.submit(toInput(touched, change));
    if (!payload) return;
    onDone(payload.items);
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('confirmTitle', { count: touched.length })}
      action={t('change', { count: touched.length })}
      submission={submission}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t('confirmText')}</p>
      <ul className="bulk-confirm">
        {touched.map((useCase) => (
          <li key={useCase.id}>
            <strong lang={useCase.titleLanguage}>{useCase.title}</strong>
            <Differences differences={differences(useCase)} />
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}
