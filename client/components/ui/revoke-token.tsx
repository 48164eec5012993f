import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { revokeTokenMutation } from '../../lib/revoke-token.ts';
import { useSubmission } from '../../lib/submission.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

interface RevokeTokenProps {
  readonly token: { readonly id: string; readonly name: string };
  readonly onDone: (said: string) => void;
}

/** Ends a token after asking. For pages with the words of tokens. */
export function RevokeToken({ token: { id, name }, onDone }: RevokeTokenProps) {
  const t = useTranslations('tokens');
  const [isAsking, setAsking] = useState(false);
  const submission = useSubmission(revokeTokenMutation, (data) => data.revokeToken);
  const revoke = async () => {
    if (!(await submission.submit({ id }))) return;
    setAsking(false);
    onDone(t('revoked', { name }));
  };
  return (
    <>
      <button
        type="button"
        className="function-link"
        aria-label={t('revokeOf', { name })}
        onClick={() => setAsking(true)}
      >
        {t('revoke')}
      </button>
      {isAsking && (
        <ConfirmDialog
          title={t('revokeTitle', { name })}
          action={t('revokeAction')}
          submission={submission}
          onConfirm={() => void revoke()}
          onClose={() => setAsking(false)}
        >
          <p>{t('revokeConsequence')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
