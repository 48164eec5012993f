import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { Gate } from '../../../components/ui/gate.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import { useAddressState, type ChangeAddress } from '../../../lib/address-state.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { audit as danish } from '../../../lib/messages/audit.da.ts';
import { audit as english } from '../../../lib/messages/audit.en.ts';
import { withMessages } from '../../../lib/messages/with-messages.tsx';
import { auditEventsQuery } from '../api/audit-events.ts';
import { csvAddress, readAuditState, toVariables, type AuditState } from '../audit-state.ts';
import { AuditFilters } from './audit-filters.tsx';
import { AuditTable } from './audit-table.tsx';
import { ChainNote } from './chain-note.tsx';
import { ChosenThings } from './chosen-things.tsx';

/** Who did what, for those who may read the audit trail. */
export const AuditPage = withMessages({ da: { audit: danish }, en: { audit: english } }, () => {
  const t = useTranslations('audit');
  return (
    <Gate title={t('title')} permission="AUDIT_READ">
      {() => <Trail />}
    </Gate>
  );
});

function Trail() {
  const t = useTranslations('audit');
  const [parameters, change] = useAddressState();
  const state = readAuditState(parameters);
  const narrow: ChangeAddress = (changes) => change({ ...changes, vis: undefined });
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="font-lead">{t('intro')}</p>
      <ChainNote />
      <AuditFilters key={JSON.stringify(state)} state={state} onChange={narrow} />
      <Events state={state} onNarrow={narrow} onChange={change} />
    </>
  );
}

interface EventsProps {
  readonly state: AuditState;
  readonly onNarrow: ChangeAddress;
  readonly onChange: ChangeAddress;
}

function Events({ state, onNarrow, onChange }: EventsProps) {
  const t = useTranslations('audit');
  const language = useLanguage();
  const variables = toVariables(state);
  // The trail grows while it is read, by reading it too: what is kept of it would soon be old.
  const [{ data, fetching, error }, reload] = useQuery({
    ...{ query: auditEventsQuery, variables },
    requestPolicy: 'cache-and-network',
  });
  const list = error ? undefined : data?.auditEvents;
  if (error && !fetching) return <ErrorMessage error={error} onRetry={reload} />;
  if (!list) return <Skeleton lines={16} />;
  return (
    <div aria-busy={fetching}>
      <ChosenThings state={state} events={list.nodes} onChange={onNarrow} />
      <div className="list-head">
        <p role="status">{t('count', { count: list.totalCount })}</p>
        {list.totalCount > 0 && (
          <a href={csvAddress(state, language)} download className="list-head__csv" title={t('csvNote')}>
            <Icon name="download" />
            {t('csv')}
          </a>
        )}
      </div>
      {list.totalCount === 0 && <p>{t('empty')}</p>}
      {list.totalCount > 0 && (
        <AuditTable
          key={`${language} ${JSON.stringify(variables)}`}
          first={list}
          variables={variables}
          state={state}
          onNarrow={onNarrow}
          onWantMore={(wanted) => onChange({ vis: String(wanted) }, { replace: true })}
        />
      )}
    </div>
  );
}
