import { useTranslations } from 'use-intl';
import { useClient, useQuery } from 'urql';
import { SelectField } from '../../../components/ui/form/choice-fields.tsx';
import { MoreButton } from '../../../components/ui/more-button.tsx';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import type { MailStatus, OutgoingMailsQuery } from '../../../gql/graphql.ts';
import { useAddressState } from '../../../lib/address-state.ts';
import { useFurtherPages } from '../../../lib/further-pages.ts';
import { withMessages } from '../../../lib/messages/with-messages.tsx';
import { news as danish } from '../../../lib/messages/news.da.ts';
import { news as english } from '../../../lib/messages/news.en.ts';
import { outgoingMailQuery } from '../api/outgoing-mail.ts';
import { OutgoingMailRow } from './outgoing-mail-row.tsx';

const statuses: readonly MailStatus[] = ['QUEUED', 'FAILED', 'SENT'];
const columns = ['To', 'Kind', 'Status', 'Attempts', 'Created', 'Next', 'Error'] as const;

/** The mails that the hub sends, for its administrator: what waits, what was given up and why. */
export const OutgoingMail = withMessages({ da: { news: danish }, en: { news: english } }, function Mails() {
  const t = useTranslations('news');
  const [parameters, change] = useAddressState();
  const status = statuses.filter((each) => each === parameters.get('mails'));
  const [{ data, fetching, error }, reload] = useQuery({
    query: outgoingMailQuery,
    variables: status.length > 0 ? { status } : {},
  });
  return (
    <section aria-labelledby="outgoing-title" className="outgoing-mail">
      <h2 id="outgoing-title">{t('outgoing')}</h2>
      <p>{t('outgoingIntro')}</p>
      <SelectField
        label={t('outgoingStatus')}
        value={status[0] ?? ''}
        onChange={({ target }) => change({ mails: target.value })}
      >
        <option value="">{t('anyStatus')}</option>
        {statuses.map((each) => (
          <option key={each} value={each}>
            {t(`status.${each}`)}
          </option>
        ))}
      </SelectField>
      {fetching && !data && <Skeleton lines={4} />}
      {error && <ErrorMessage error={error} onRetry={reload} />}
      {data?.outgoingMail.totalCount === 0 && <p>{t('outgoingNone')}</p>}
      {data && data.outgoingMail.totalCount > 0 && (
        <Rows key={status[0] ?? ''} first={data.outgoingMail} status={status} />
      )}
    </section>
  );
});

type Page = OutgoingMailsQuery['outgoingMail'];

function Rows({ first, status }: { first: Page; status: MailStatus[] }) {
  const t = useTranslations('news');
  const client = useClient();
  const further = useFurtherPages<Page>(first, async (after) => {
    const variables = { after, ...(status.length > 0 && { status }) };
    const { data, error } = await client.query(outgoingMailQuery, variables).toPromise();
    return { ...(data && { page: data.outgoingMail }), ...(error && { error }) };
  });
  return (
    <div className="data-table">
      <div className="data-table__scroll" tabIndex={0} role="region" aria-labelledby="outgoing-title">
        <table className="table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`outgoing${column}`)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {further.pages
              .flatMap(({ nodes }) => nodes)
              .map((mail) => (
                <OutgoingMailRow key={mail.id} mail={mail} />
              ))}
          </tbody>
        </table>
      </div>
      {further.error && <ErrorMessage error={further.error} />}
      {further.hasNextPage && (
        <MoreButton isLoading={further.isLoading} onMore={() => void further.loadMore()} />
      )}
    </div>
  );
}
