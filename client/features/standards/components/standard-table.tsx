import { useTranslations } from 'use-intl';
import { DataTable, type Column } from '../../../components/ui/data-table.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import type { StandardsQuery } from '../../../gql/graphql.ts';

type Standard = StandardsQuery['dataStandards']['nodes'][number];

/** The standards, each with a way to where it is published. */
export function StandardTable({ standards }: { standards: readonly Standard[] }) {
  const t = useTranslations();
  const columns: Column<Standard>[] = [
    {
      key: 'name',
      title: t('standards.name'),
      value: ({ shortName, title }) => (title === shortName ? title : `${shortName}: ${title}`),
      show: (standard) => <StandardName standard={standard} />,
    },
    { key: 'description', title: t('standards.description'), value: ({ description }) => description },
    { key: 'kind', title: t('standards.kind'), value: ({ kind }) => kind },
    { key: 'publisher', title: t('standards.publisher'), value: ({ publisher }) => publisher },
    { key: 'domain', title: t('standards.domain'), value: ({ domain }) => domain },
    {
      key: 'verified',
      title: t('standards.verified'),
      value: ({ verification }) => t(`useCase.verification${verification}`),
    },
  ];
  return (
    <DataTable
      className="standards"
      label={t('standards.title')}
      columns={columns}
      rows={standards}
      rowId={({ id }) => id}
      fileName="faelled-standarder"
    />
  );
}

function StandardName({ standard: { shortName, title, url } }: { standard: Standard }) {
  return (
    <>
      {url ? (
        <a href={url} rel="noreferrer">
          {shortName}
          <Icon name="external" />
        </a>
      ) : (
        shortName
      )}
      {title !== shortName && <span className="data-table__note">{title}</span>}
    </>
  );
}
