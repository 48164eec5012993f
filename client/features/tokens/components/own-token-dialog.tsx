import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { FormDialog } from '../../../components/ui/form-dialog.tsx';
import type { Permission } from '../../../gql/graphql.ts';
import { useSubmission } from '../../../lib/submission.ts';
import { createTokenMutation } from '../api/token-changes.ts';
import type { MadeToken } from './secret-dialog.tsx';
import { emptyToken, TokenFields } from './token-fields.tsx';

interface OwnTokenDialogProps {
  readonly scopes: readonly Permission[];
  readonly onMade: (made: MadeToken) => void;
  readonly onClose: () => void;
}

/** Makes a token of one's own. */
export function OwnTokenDialog({ scopes, onMade, onClose }: OwnTokenDialogProps) {
  const t = useTranslations('tokens');
  const id = useId();
  const [token, setToken] = useState(emptyToken);
  const submission = useSubmission(createTokenMutation, (data) => data.createToken);
  const create = async () => {
    const payload = await submission.submit({ ...token, scopes: [...token.scopes] });
    if (payload?.token && payload.secret) onMade({ name: payload.token.name, secret: payload.secret });
  };
  return (
    <FormDialog
      title={t('createTitle')}
      action={t('createAction')}
      submission={submission}
      fieldId={(field) => `${id}-${field.split('.')[0]}`}
      onSubmit={() => void create()}
      onClose={onClose}
    >
      <TokenFields id={id} token={token} scopes={scopes} errorAt={submission.errorAt} onChange={setToken} />
    </FormDialog>
  );
}
