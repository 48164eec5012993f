import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import { ScrollTable } from '../../../components/ui/scroll-table.tsx';
import type { StandardsQuery } from '../../../gql/graphql.ts';
import { usePageTitle } from '../../../lib/page-title.ts';
import { standardsQuery } from '../api/standards.ts';

type Standard = StandardsQuery['dataStandards']['nodes'][number];

/** Standards and shared services to build on. */
export function StandardsPage() {
  const t = useTranslations('standards');
  usePageTitle(t('title'));
  const [{ data, fetching, error }, reload] = useQuery({ query: standardsQuery });
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="font-lead">{t('intro')}</p>
      {fetching && <Skeleton lines={12} />}
      {error && <ErrorMessage error={error} onRetry={reload} />}
      {data && <StandardTable standards={data.dataStandards.nodes} />}
    </>
  );
}

const columns = ['name', 'description', 'publisher', 'domain', 'verified'] as const;

function StandardTable({ standards }: { standards: readonly Standard[] }) {
  const t = useTranslations();
  return (
    <ScrollTable label={t('standards.title')} columns={columns.map((column) => t(`standards.${column}`))}>
      {standards.map(({ id, shortName, title, publisher, domain, kind, description, url, verification }) => (
        <tr key={id} id={id}>
          <th scope="row">
            {url ? (
              <a href={url} rel="noreferrer">
                {shortName}
              </a>
            ) : (
              shortName
            )}
            {title !== shortName && <span className="facts__note">{title}</span>}
          </th>
          <td>
            {description} <span className="facts__note">{kind}</span>
          </td>
          <td>{publisher}</td>
          <td>{domain}</td>
          <td>{t(`useCase.verification${verification}`)}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}
