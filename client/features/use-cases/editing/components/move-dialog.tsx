import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMutation } from 'urql';
import { Buttons, Dialog } from '../../../../components/ui/dialog.tsx';
import { ErrorSummary } from '../../../../components/ui/form/error-summary.tsx';
import { SubmitTrouble } from '../../../../components/ui/form/submit-trouble.tsx';
import { outcomeOf, type Trouble, type UserError } from '../../../../lib/mutation-outcome.ts';
import { restoreUseCaseMutation, retireUseCaseMutation } from '../api/changes.ts';
import type { UseCaseState } from '../api/use-case-state.ts';

interface MoveDialogProps {
  readonly useCase: UseCaseState;
  readonly kind: 'retire' | 'restore';
  readonly onClose: () => void;
}

/** Asks before it is taken back, or shown again, and says what that means. */
export function MoveDialog({ useCase: { id, version }, kind, onClose }: MoveDialogProps) {
  const t = useTranslations();
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const [retiring, retire] = useMutation(retireUseCaseMutation);
  const [restoring, restore] = useMutation(restoreUseCaseMutation);
  const send = async () => {
    const input = { id, version };
    const outcome =
      kind === 'retire'
        ? outcomeOf(await retire({ input }), ({ retireUseCase }) => retireUseCase)
        : outcomeOf(await restore({ input }), ({ restoreUseCase }) => restoreUseCase);
    if (outcome.kind === 'done') return onClose();
    setErrors(outcome.kind === 'rejected' ? outcome.errors : []);
    setTrouble(outcome.kind === 'rejected' ? undefined : outcome);
  };
  return (
    <Dialog title={t(`writing.${kind}Title`)} onClose={onClose}>
      <ErrorSummary errors={errors.map(({ message }) => ({ message }))} />
      <p>{t(`writing.${kind}Text`)}</p>
      <SubmitTrouble trouble={trouble} />
      <Buttons>
        <button
          type="button"
          className="button button-primary"
          disabled={retiring.fetching || restoring.fetching}
          onClick={() => void send()}
        >
          {t(`writing.${kind}`)}
        </button>
        <button type="button" className="button button-secondary" onClick={onClose}>
          {t('form.cancel')}
        </button>
      </Buttons>
    </Dialog>
  );
}
