import { useState } from 'react';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { Breadcrumbs } from '../../../components/ui/breadcrumbs.tsx';
import { Gate } from '../../../components/ui/gate.tsx';
import { MissingPage } from '../../../components/ui/missing-page.tsx';
import { OrganisationTabs } from '../../../components/ui/organisation-tabs.tsx';
import { ErrorMessage, isNotFound, Skeleton } from '../../../components/ui/query-state.tsx';
import { Said } from '../../../components/ui/said.tsx';
import type { ServiceTokensQuery } from '../../../gql/graphql.ts';
import { tokens as danish } from '../../../lib/messages/tokens.da.ts';
import { tokens as english } from '../../../lib/messages/tokens.en.ts';
import { withMessages } from '../../../lib/messages/with-messages.tsx';
import { usePageTitle } from '../../../lib/page-title.ts';
import { serviceTokensQuery } from '../api/tokens.ts';
import { SecretDialog, type MadeToken } from './secret-dialog.tsx';
import { ServiceTokenDialog } from './service-token-dialog.tsx';
import { TokenTable } from './token-table.tsx';

/** The tokens of an organisation's programs. */
export const ServiceTokensPage = withMessages({ da: { tokens: danish }, en: { tokens: english } }, () => {
  const t = useTranslations('tokens');
  return <Gate title={t('title')}>{() => <ServiceTokens />}</Gate>;
});

function ServiceTokens() {
  const { id = '' } = useParams();
  const [{ data, error }, ask] = useQuery({ query: serviceTokensQuery, variables: { id } });
  const reload = () => ask({ requestPolicy: 'network-only' });
  if (isNotFound(error)) return <MissingPage />;
  if (data?.organisation) return <Content organisation={data.organisation} onChanged={reload} />;
  return error ? <ErrorMessage error={error} onRetry={reload} /> : <Skeleton lines={8} />;
}

interface ContentProps {
  readonly organisation: NonNullable<ServiceTokensQuery['organisation']>;
  readonly onChanged: () => void;
}

function Content({ organisation, onChanged }: ContentProps) {
  const t = useTranslations();
  const { id, name, privileges, serviceTokens } = organisation;
  const [said, say] = useState<string>();
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<MadeToken>();
  const mayMake = privileges.includes('SERVICE_TOKEN_MANAGE');
  usePageTitle(t('tokens.titleOf', { organisation: name }));
  const done = (text: string) => {
    say(text);
    onChanged();
  };
  const show = (token: MadeToken) => {
    setMaking(false);
    setMade(token);
    onChanged();
  };
  return (
    <>
      <Breadcrumbs crumbs={[{ title: t('account.myPage'), path: '/mig' }, { title: t('tokens.title') }]} />
      <h1>{t('tokens.titleOf', { organisation: name })}</h1>
      <p className="font-lead">{t('tokens.serviceIntro')}</p>
      {privileges.includes('MEMBER_MANAGE') && <OrganisationTabs id={id} />}
      <Said text={said} />
      {mayMake && (
        <button type="button" className="button button-primary" onClick={() => setMaking(true)}>
          {t('tokens.create')}
        </button>
      )}
      {!mayMake && (
        <p>{privileges.includes('MEMBER_MANAGE') ? t('tokens.watchedIntro') : t('tokens.notShown')}</p>
      )}
      {(mayMake || serviceTokens.length > 0) && (
        <TokenTable tokens={serviceTokens} isForServices onDone={done} />
      )}
      {isMaking && (
        <ServiceTokenDialog organisation={organisation} onMade={show} onClose={() => setMaking(false)} />
      )}
      {made && <SecretDialog made={made} onClose={() => setMade(undefined)} />}
    </>
  );
}
