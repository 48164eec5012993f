import { useTranslations } from 'use-intl';
import type { TableSort } from './table-sort.ts';

interface SortableHeadingProps {
  readonly column: { readonly key: string; readonly title: string; readonly isNumber?: boolean };
  readonly sort: TableSort | undefined;
  readonly onSort: (key: string) => void;
}

/** The heading of a column, and the way to sort by it. */
export function SortableHeading({ column: { key, title, isNumber }, sort, onSort }: SortableHeadingProps) {
  const t = useTranslations('table');
  const direction = sort?.key === key ? (sort.isDescending ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" aria-sort={direction} className={isNumber ? 'data-table__number' : undefined}>
      <button type="button" className="data-table__sort" title={t('sort')} onClick={() => onSort(key)}>
        {title}
        <span aria-hidden="true" className="data-table__arrow">
          {direction === 'descending' ? '▼' : direction === 'ascending' ? '▲' : '↕'}
        </span>
      </button>
    </th>
  );
}
