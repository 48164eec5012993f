import { useFormatter, useTranslations } from 'use-intl';
import { DataTable, type Column } from '../../../components/ui/data-table.tsx';
import type { MunicipalitiesQuery } from '../../../gql/graphql.ts';
import { LocalLink } from '../../../lib/local-link.tsx';

export type Municipality = MunicipalitiesQuery['municipalities']['nodes'][number];

/** Municipalities with their regions and how many use cases they take part in. */
export function MunicipalityTable({ municipalities }: { municipalities: readonly Municipality[] }) {
  const t = useTranslations('municipalities');
  const format = useFormatter();
  const columns: Column<Municipality>[] = [
    {
      key: 'name',
      title: t('municipality'),
      value: ({ name }) => name,
      show: ({ code, name }) => <LocalLink to={`/kommuner/${code}`}>{name}</LocalLink>,
    },
    { key: 'region', title: t('region'), value: ({ region }) => region?.name.replace('Region ', '') ?? '' },
    {
      key: 'count',
      title: t('useCases'),
      value: ({ useCases }) => useCases.totalCount,
      show: ({ id, useCases: { totalCount } }) =>
        totalCount > 0 ? (
          <LocalLink to={`/anvendelser?involved=${id}`}>{format.number(totalCount)}</LocalLink>
        ) : (
          0
        ),
      isNumber: true,
    },
  ];
  return (
    <DataTable
      className="municipality-table"
      label={t('title')}
      columns={columns}
      rows={municipalities}
      rowId={({ id }) => id}
      fileName="faelled-kommuner"
    />
  );
}
