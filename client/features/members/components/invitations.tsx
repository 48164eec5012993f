import { useState } from 'react';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../../components/ui/confirm-dialog.tsx';
import { ErrorSummary } from '../../../components/ui/form/error-summary.tsx';
import { SubmitTrouble } from '../../../components/ui/form/submit-trouble.tsx';
import type { Invitation_InvitationFragment as Invitation } from '../../../gql/graphql.ts';
import { readFragment, type FragmentType } from '../../../gql/index.ts';
import { useSubmission } from '../../../lib/submission.ts';
import { inviteMutation, withdrawMutation } from '../api/member-changes.ts';
import { invitationFragment } from '../api/members.ts';

interface InvitationsProps {
  readonly organisation: string;
  readonly invitations: readonly FragmentType<typeof invitationFragment>[];
  readonly onDone: (said: string) => void;
}

/** Who is invited, what they must do, and how to renew or withdraw it. */
export function Invitations({ organisation, invitations, onDone }: InvitationsProps) {
  const t = useTranslations('members');
  const open = invitations.map((invitation) => readFragment(invitationFragment, invitation));
  return (
    <>
      <h2>{t('invitations')}</h2>
      {open.length === 0 && <p>{t('noInvitations')}</p>}
      {open.length > 0 && <p>{t('invitationsHelp', { address: window.location.host })}</p>}
      <ul className="rows no-max-width">
        {open.map((invitation) => (
          <Row key={invitation.id} organisation={organisation} invitation={invitation} onDone={onDone} />
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  readonly organisation: string;
  readonly invitation: Invitation;
  readonly onDone: (said: string) => void;
}

function Row({ organisation, invitation, onDone }: RowProps) {
  const t = useTranslations();
  const format = useFormatter();
  const [isWithdrawing, setWithdrawing] = useState(false);
  const { email, roles, expiresAt } = invitation;
  const date = format.dateTime(new Date(expiresAt), { dateStyle: 'medium' });
  const isExpired = new Date(expiresAt) < useNow();
  return (
    <li className="row-item invitation">
      <h3 className="row-item__title">{email}</h3>
      <p className="facts-line">
        <span>{roles.map((role) => t(`account.role.${role}`)).join(', ')}</span>
        <span className={isExpired ? 'invitation__expired' : undefined}>
          {isExpired ? t('members.expired', { date }) : t('members.expires', { date })}
        </span>
      </p>
      <Renewal organisation={organisation} invitation={invitation} onDone={onDone} />
      <button
        type="button"
        className="function-link"
        aria-label={t('members.withdrawOf', { email })}
        onClick={() => setWithdrawing(true)}
      >
        {t('members.withdraw')}
      </button>
      {isWithdrawing && (
        <WithdrawDialog invitation={invitation} onDone={onDone} onClose={() => setWithdrawing(false)} />
      )}
    </li>
  );
}

function Renewal({ organisation, invitation: { email, roles }, onDone }: RowProps) {
  const t = useTranslations('members');
  const { submit, isSending, errors, trouble } = useSubmission(inviteMutation, (data) => data.inviteMember);
  const renew = async () => {
    if (await submit({ organisation, email, roles })) onDone(t('renewed', { email }));
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      <SubmitTrouble trouble={trouble} />
      <button
        type="button"
        className="function-link"
        aria-label={t('renewOf', { email })}
        aria-disabled={isSending}
        onClick={() => !isSending && void renew()}
      >
        {t('renew')}
      </button>
    </>
  );
}

interface WithdrawDialogProps extends Omit<RowProps, 'organisation'> {
  readonly onClose: () => void;
}

function WithdrawDialog({ invitation: { id, email }, onDone, onClose }: WithdrawDialogProps) {
  const t = useTranslations('members');
  const submission = useSubmission(withdrawMutation, (data) => data.withdrawInvitation);
  const withdraw = async () => {
    if (await submission.submit({ invitation: id })) onDone(t('withdrawn', { email }));
  };
  return (
    <ConfirmDialog
      title={t('withdrawTitle')}
      action={t('withdrawAction')}
      submission={submission}
      onConfirm={() => void withdraw()}
      onClose={onClose}
    >
      <p>{t('withdrawConsequence', { email })}</p>
    </ConfirmDialog>
  );
}
