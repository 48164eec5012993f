import { useTranslations } from 'use-intl';
import { DataTable, type Column } from '../../../components/ui/data-table.tsx';
import { readFragment } from '../../../gql/index.ts';
import { isInScenario, type InitiativeNode, type Objectives } from '../relations.ts';
import { initiativeCardFragment, InitiativeIndicator } from './initiative-card.tsx';

interface InitiativeTableProps {
  readonly objectives: Objectives;
  readonly scenario: string | undefined;
}

type Row = InitiativeNode & { readonly objective: string };

/** What the board shows, as a table: relations in numbers instead of in focus. */
export function InitiativeTable({ objectives, scenario }: InitiativeTableProps) {
  const t = useTranslations('strategy');
  const rows = objectives.flatMap(({ title, initiatives }) =>
    initiatives.map((initiative): Row => ({ ...initiative, objective: title })),
  );
  const numbers = new Map(rows.map(({ id, number }) => [id, number]));
  const listed = (related: InitiativeNode['requires']) =>
    [...new Set(related.map(({ initiative }) => numbers.get(initiative.id)))].join(', ');
  const indicatorOf = (row: Row) => readFragment(initiativeCardFragment, row).indicator;
  const columns: Column<Row>[] = [
    {
      key: 'number',
      title: t('initiativeColumn'),
      value: (row) => `${row.number} ${readFragment(initiativeCardFragment, row).title}`,
    },
    { key: 'objective', title: t('objectiveColumn'), value: ({ objective }) => objective },
    { key: 'requires', title: t('requires'), value: ({ requires }) => listed(requires) },
    { key: 'requiredBy', title: t('requiredBy'), value: ({ requiredBy }) => listed(requiredBy) },
    { key: 'synergies', title: t('synergies'), value: ({ synergies }) => listed(synergies) },
    {
      key: 'scenario',
      title: t('scenario'),
      value: (row) => (isInScenario(row, scenario) ? t('inside') : t('outside')),
    },
    {
      key: 'indicator',
      title: t('indicator'),
      value: (row) => indicatorOf(row)?.value ?? '',
      show: (row) => <InitiativeIndicator initiative={row} />,
    },
  ];
  return (
    <DataTable
      label={t('title')}
      columns={columns}
      rows={rows}
      rowId={({ id }) => `row-${id}`}
      fileName="faelled-maalbillede"
    />
  );
}
