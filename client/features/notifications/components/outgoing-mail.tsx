import { useTranslations } from 'use-intl';
import { useClient, useQuery } from 'urql';
import { SelectField } from '../../../components/ui/form/choice-fields.tsx';
import { CardTable } from '../../../components/ui/card-table.tsx';
import { FurtherRows } from '../../../components/ui/further-rows.tsx';
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
const columns = ['To', 'Kind', 'Status', 'Attempts', 'Created', 'Next', 'Error', 'Actions'] as const;

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
    <section className="outgoing-mail">
      <p>{t('outgoingIntro')}</p>
      {data?.viewer?.notificationSettings.sendsMail === false && <p className="note">{t('outgoingOff')}</p>}
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
    <>
      <CardTable headings={columns.map((column) => t(`outgoing${column}`))}>
        {further.pages
          .flatMap(({ nodes }) => nodes)
          .map((mail) => (
            <OutgoingMailRow key={mail.id} mail={mail} />
          ))}
      </CardTable>
      <FurtherRows further={further} />
    </>
  );
}
