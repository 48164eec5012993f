import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { toCsv } from '../../lib/csv.ts';
import { saveFile } from '../../lib/save-file.ts';
import { Icon } from './icon.tsx';
import { SortableHeading } from './sortable-heading.tsx';
import { useTableSort } from './table-sort.ts';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** What the column is sorted by, and what stands in the CSV. */
  readonly value: (row: Row) => string | number;
  /** What is shown, when that is not the value as it is. */
  readonly show?: (row: Row) => ReactNode;
  readonly isNumber?: boolean;
}

interface DataTableProps<Row> {
  /** What the table is about, for those who hear it. */
  readonly label: string;
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** The name of the file that the table is saved as, without its ending. */
  readonly fileName: string;
  readonly className?: string;
}

/** A table that is sorted by its headings, saved as CSV, and scrolls by itself where it is too wide. */
export function DataTable<Row>({
  label,
  columns,
  rows,
  rowId,
  fileName,
  className = '',
}: DataTableProps<Row>) {
  const t = useTranslations('table');
  const { sorted, sort, sortBy } = useTableSort(columns, rows);
  const save = () => {
    const lines = sorted.map((row) => columns.map(({ value }) => value(row)));
    saveFile(
      `${fileName}.csv`,
      'text/csv;charset=utf-8',
      toCsv([columns.map(({ title }) => title), ...lines]),
    );
  };
  return (
    <div className={`data-table ${className}`}>
      <div className="data-table__scroll" tabIndex={0} role="region" aria-label={label}>
        <table className="table">
          <thead>
            <tr>
              {columns.map((column) => (
                <SortableHeading key={column.key} column={column} sort={sort} onSort={sortBy} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <tr key={rowId(row)} id={rowId(row)}>
                {columns.map((column, i) => (
                  <Cell key={column.key} column={column} row={row} isHeading={i === 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" className="function-link data-table__save" onClick={save}>
        <Icon name="download" />
        {t('csv')}
      </button>
    </div>
  );
}

function Cell<Row>({ column, row, isHeading }: { column: Column<Row>; row: Row; isHeading: boolean }) {
  const content = column.show?.(row) ?? column.value(row);
  if (isHeading) return <th scope="row">{content}</th>;
  return (
    <td className={column.isNumber ? 'data-table__number' : undefined} data-title={column.title}>
      {content}
    </td>
  );
}
