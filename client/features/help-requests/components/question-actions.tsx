import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../../components/ui/confirm-dialog.tsx';
import { ErrorSummary } from '../../../components/ui/form/error-summary.tsx';
import { SubmitTrouble } from '../../../components/ui/form/submit-trouble.tsx';
import { Said } from '../../../components/ui/said.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import type { Moves } from '../use-moves.ts';

export const questionActionsFragment = graphql(`
  fragment QuestionActions_question on HelpRequest {
    id
    version
    status
    privileges
  }
`);

interface QuestionActionsProps {
  readonly question: FragmentType<typeof questionActionsFragment>;
  readonly moves: Moves;
}

/** What those who asked can do with their question; nothing for others. */
export function QuestionActions({ question: shown, moves }: QuestionActionsProps) {
  const t = useTranslations('questions');
  const { id, status, privileges } = readFragment(questionActionsFragment, shown);
  const [isAsking, setAsking] = useState(false);
  if (!privileges.includes('HELP_REQUEST_WRITE')) return null;
  const isOpen = status === 'OPEN';
  const withdraw = async () => {
    await moves.withdraw();
    setAsking(false);
  };
  return (
    <>
      <Said text={moves.said} />
      <SubmitTrouble trouble={moves.trouble} />
      <ErrorSummary errors={moves.errors.map(({ message }) => ({ message }))} />
      <div className="collaboration-actions" role="group" aria-label={t('actions')}>
        {isOpen && (
          <LocalLink to={`/spoergsmaal/${id}/rediger`} className="button button-secondary">
            {t('edit')}
          </LocalLink>
        )}
        {isOpen && <Move label={t('close')} isBusy={moves.isSending} onMove={() => void moves.close()} />}
        {!isOpen && <Move label={t('reopen')} isBusy={moves.isSending} onMove={() => void moves.reopen()} />}
        {status !== 'WITHDRAWN' && <Move label={t('withdraw')} onMove={() => setAsking(true)} />}
      </div>
      {isAsking && (
        <ConfirmDialog
          title={t('withdrawTitle')}
          action={t('withdraw')}
          submission={moves}
          onConfirm={() => void withdraw()}
          onClose={() => setAsking(false)}
        >
          <p>{t('withdrawConsequence')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

interface MoveProps {
  readonly label: string;
  readonly isBusy?: boolean;
  readonly onMove: () => void;
}

function Move({ label, isBusy = false, onMove }: MoveProps) {
  return (
    <button
      type="button"
      className="button button-secondary"
      aria-disabled={isBusy}
      onClick={() => !isBusy && onMove()}
    >
      {label}
    </button>
  );
}
