import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../../../components/ui/confirm-dialog.tsx';
import type { BulkItem, BulkUseCase } from '../api.ts';
import type { BulkWish, Effect } from '../bulk-wish.ts';
import { useBulkSubmission } from '../use-bulk-submission.ts';
import { Differences } from './differences.tsx';

interface ConfirmChangeProps {
  readonly touched: readonly BulkUseCase[];
  readonly wish: BulkWish;
  readonly effect: (useCase: BulkUseCase) => Effect;
  readonly onDone: (items: readonly BulkItem[]) => void;
  readonly onClose: () => void;
}

/** Says once more what becomes of each, and does it. */
export function ConfirmChange({ touched, wish, effect, onDone, onClose }: ConfirmChangeProps) {
  const t = useTranslations('bulk');
  const { submission, submit } = useBulkSubmission(wish, touched);
  const confirm = async () => {
    const items = await submit();
    if (!items) return;
    onDone(items);
    onClose();
  };
  const count = touched.length;
  return (
    <ConfirmDialog
      title={t(`confirmTitle.${wish.act}`, { count })}
      action={t(`do.${wish.act}`, { count })}
      submission={submission}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t(`confirmText.${wish.act}`)}</p>
      <ul className="bulk-confirm">
        {touched.map((useCase) => (
          <li key={useCase.id}>
            <strong lang={useCase.titleLanguage}>{useCase.title}</strong>
            <Differences effect={effect(useCase)} />
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}
