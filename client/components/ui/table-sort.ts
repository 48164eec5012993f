import { useAddressState } from '../../lib/address-state.ts';
import { useLanguage, type Language } from '../../lib/language.tsx';

export interface TableSort {
  readonly key: string;
  readonly isDescending: boolean;
}

interface SortedColumn<Row> {
  readonly key: string;
  readonly value: (row: Row) => string | number;
  readonly isNumber?: boolean;
}

const parameter = 'sort';

/**
 * The rows in the order that the address asks for: `sort=name`, or `sort=-name` for the other way round. A
 * column of numbers begins with its largest.
 */
export function useTableSort<Row>(columns: readonly SortedColumn<Row>[], rows: readonly Row[]) {
  const language = useLanguage();
  const [parameters, change] = useAddressState();
  const sort = readSort(parameters.get(parameter), columns);
  const column = columns.find(({ key }) => key === sort?.key);
  const sortBy = (key: string) => {
    const isNumber = columns.find((each) => each.key === key)?.isNumber ?? false;
    const isDescending = sort?.key === key ? !sort.isDescending : isNumber;
    change({ [parameter]: isDescending ? `-${key}` : key }, { replace: true });
  };
  return { sorted: sort && column ? sortRows(rows, column, sort, language) : rows, sort, sortBy };
}

function readSort(text: string | null, columns: readonly { key: string }[]): TableSort | undefined {
  const isDescending = text?.startsWith('-') ?? false;
  const key = text?.slice(isDescending ? 1 : 0);
  return columns.some((column) => column.key === key) ? { key: key!, isDescending } : undefined;
}

function sortRows<Row>(
  rows: readonly Row[],
  { value }: SortedColumn<Row>,
  { isDescending }: TableSort,
  language: Language,
): Row[] {
  const order = new Intl.Collator(language === 'en' ? 'en' : 'da', { numeric: true });
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : order.compare(String(a), String(b));
  const sorted = [...rows].sort((a, b) => compare(value(a), value(b)));
  return isDescending ? sorted.reverse() : sorted;
}
