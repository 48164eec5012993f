import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useClient, useQuery } from 'urql';
import { FurtherRows } from '../../../components/ui/further-rows.tsx';
import { AdministrationTabs } from '../../../components/ui/administration-tabs.tsx';
import { Gate } from '../../../components/ui/gate.tsx';
import { SearchList, useSearchedText } from '../../../components/ui/search-list.tsx';
import type { ClustersQuery, ClustersQueryVariables } from '../../../gql/graphql.ts';
import { useFurtherPages } from '../../../lib/further-pages.ts';
import { useHashTarget } from '../../../lib/hash-target.ts';
import { clusters as danish } from '../../../lib/messages/clusters.da.ts';
import { clusters as english } from '../../../lib/messages/clusters.en.ts';
import { withMessages } from '../../../lib/messages/with-messages.tsx';
import type { Viewer } from '../../../lib/viewer.tsx';
import { clustersQuery } from '../api/clusters.ts';
import { ClusterCard } from './cluster-card.tsx';
import { CreateDialog } from './create-dialog.tsx';

const pageSize = 50;

/** The clusters that one may see, and for those who manage them the ways to change them. */
export const ClustersPage = withMessages({ da: { clusters: danish }, en: { clusters: english } }, () => {
  const t = useTranslations('clusters');
  return <Gate title={t('title')}>{(viewer) => <Clusters viewer={viewer} />}</Gate>;
});

function Clusters({ viewer }: { viewer: Viewer }) {
  const t = useTranslations('clusters');
  const [said, say] = useState<string>();
  const [isMaking, setMaking] = useState(false);
  const text = useSearchedText();
  const variables = { text, first: pageSize };
  const [{ data, error }, ask] = useQuery({ query: clustersQuery, variables });
  const reload = () => ask({ requestPolicy: 'network-only' });
  const mayManage = viewer.permissions.includes('CLUSTER_MANAGE');
  const done = (text: string) => {
    say(text);
    setMaking(false);
    reload();
  };
  useHashTarget(data !== undefined);
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="font-lead">{t('intro')}</p>
      {viewer.permissions.includes('HUB_ADMINISTER') && <AdministrationTabs />}
      {mayManage ? (
        <button type="button" className="button button-primary" onClick={() => setMaking(true)}>
          {t('create')}
        </button>
      ) : (
        <p>{t('howTo')}</p>
      )}
      <SearchList
        label={t('search')}
        count={data && t('count', { count: data.clusters.totalCount })}
        {...{ said, error }}
        onRetry={reload}
      >
        {data && (
          <List key={JSON.stringify(data)} first={data.clusters} variables={variables} onDone={done} />
        )}
      </SearchList>
      {isMaking && <CreateDialog onDone={done} onClose={() => setMaking(false)} />}
    </>
  );
}

interface ListProps {
  readonly first: ClustersQuery['clusters'];
  readonly variables: ClustersQueryVariables;
  readonly onDone: (said: string) => void;
}

function List({ first, variables, onDone }: ListProps) {
  const client = useClient();
  const further = useFurtherPages(first, async (after) => {
    const answer = await client.query(clustersQuery, { ...variables, ...(after && { after }) }).toPromise();
    return { page: answer.data?.clusters, error: answer.error };
  });
  return (
    <>
      <div className="clusters">
        {further.pages
          .flatMap(({ nodes }) => nodes)
          .map((cluster, i) => (
            <ClusterCard key={i} cluster={cluster} onDone={onDone} />
          ))}
      </div>
      <FurtherRows further={further} />
    </>
  );
}
