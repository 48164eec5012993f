import { useTranslations } from 'use-intl';
import { useMutation } from 'urql';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { useMoment } from '../../../lib/moment.ts';
import { retryMailMutation } from '../api/outgoing-mail.ts';

export const outgoingMailRowFragment = graphql(`
  fragment OutgoingMailRow on OutgoingMail {
    id
    kind
    status
    to
    attempts
    createdAt
    nextAttemptAt
    lastError
  }
`);

/** One mail: to whom, what became of it, and another try where it did not arrive. */
export function OutgoingMailRow({ mail }: { mail: FragmentType<typeof outgoingMailRowFragment> }) {
  const t = useTranslations('news');
  const moment = useMoment();
  const [{ error, fetching }, retry] = useMutation(retryMailMutation);
  const { id, kind, status, to, attempts, createdAt, nextAttemptAt, lastError } = readFragment(
    outgoingMailRowFragment,
    mail,
  );
  const address = to ?? '–';
  return (
    <tr>
      <th scope="row" data-title={t('outgoingTo')}>
        {address}
      </th>
      <td data-title={t('outgoingKind')}>{t(`kind.${kind}`)}</td>
      <td data-title={t('outgoingStatus')}>{t(`status.${status}`)}</td>
      <td data-title={t('outgoingAttempts')} className="data-table__number">
        {attempts}
      </td>
      <td data-title={t('outgoingCreated')}>{moment(createdAt)}</td>
      <td data-title={t('outgoingNext')}>{nextAttemptAt ? moment(nextAttemptAt) : '–'}</td>
      <td data-title={t('outgoingError')}>{lastError ?? '–'}</td>
      <td data-title={t('outgoingActions')}>
        {status !== 'SENT' && (
          <button
            type="button"
            className="function-link"
            aria-label={t('outgoingRetryOne', { to: address })}
            aria-disabled={fetching}
            onClick={() => !fetching && void retry({ input: { mail: id } })}
          >
            {t('outgoingRetry')}
          </button>
        )}
        {error && <span role="alert">{t('failed')}</span>}
      </td>
    </tr>
  );
}
