import { ValidationFailed } from '../errors/domain-error.ts';
import type { ParameterBag } from '../reads/parameter-bag.ts';
import { decodeCursor, noCursor, type CursorValue } from './cursor.ts';
import { isMoment } from './moment.ts';
import type { Page } from './page.ts';

/** One value that a list is ordered by. Must never be null, so that every entry has a place. */
export interface OrderKey {
  readonly expression: (node: string) => string;
  readonly descending?: boolean;
  /** Whether the value is a `datetime`, which stands in cursors as text. */
  readonly temporal?: boolean;
  /**
   * The value that the entry at a cursor has by now, given the cursor's values: for values that change without
   * their entry, as a search's scores do when others write. Undefined when the entry is no longer in the list.
   */
  readonly now?: (cursor: readonly CursorValue[]) => CursorValue | undefined;
}

/** A total order: its last key tells any two entries apart. */
export interface Order {
  readonly name: string;
  readonly keys: readonly OrderKey[];
}

/** The name that stands in cursors, so that one of another list or order is recognised. */
export function orderedListName(list: string, order: Order): string {
  return `${list}:${order.name}`;
}

/**
 * Predicates that hold for the entries beyond the page's cursors.
 *
 * They compare the order's values, not positions: an entry that is added meanwhile moves nothing.
 */
export function beyondCursors(
  list: string,
  order: Order,
  page: Page,
  node: string,
  parameters: ParameterBag,
): string[] {
  const predicate = (field: 'after' | 'before', cursor: string | undefined): string[] => {
    if (cursor === undefined) return [];
    const values = decodeCursor(field, orderedListName(list, order), order.keys.length, cursor);
    const names = values.map((written, i) => {
      const { temporal, now } = order.keys[i]!;
      const value = now?.(values) ?? written;
      if (temporal && !(typeof value === 'string' && isMoment(value)))
        throw new ValidationFailed(field, noCursor(field));
      const name = parameters.add(value);
      return temporal ? `datetime(${name})` : name;
    });
    return [comparison(order.keys, names, node, field === 'before')];
  };
  return [...predicate('after', page.after), ...predicate('before', page.before)];
}

/**
 * That the entry has a place in the order. All have one, but only when it is said does the database walk an
 * index from one end of the order, instead of sorting all entries for one page.
 */
export function hasPlace({ keys }: Order, node: string): string {
  return `${keys[0]!.expression(node)} IS NOT NULL`;
}

/** `ORDER BY` over the order's values, given by their variables: reversed when the page is taken from the end. */
export function orderBy(order: Order, page: Page, variables: readonly string[]): string {
  const directions = order.keys.map(({ descending = false }, i) => {
    return `${variables[i]}${descending === page.backwards ? '' : ' DESC'}`;
  });
  return `ORDER BY ${directions.join(', ')}`;
}

/**
 * `(a, b) > ($a, $b)`, key by key. The first key is compared on its own as well, which is what lets the
 * database use an index on it.
 */
function comparison(
  keys: readonly OrderKey[],
  names: readonly string[],
  node: string,
  before: boolean,
): string {
  const [key, ...otherKeys] = keys;
  const [name, ...otherNames] = names;
  const value = key!.expression(node);
  const operator = Boolean(key!.descending) === before ? '>' : '<';
  if (otherKeys.length === 0) return `${value} ${operator} ${name}`;
  const rest = comparison(otherKeys, otherNames, node, before);
  return `${value} ${operator}= ${name} AND (${value} <> ${name} OR ${rest})`;
}
