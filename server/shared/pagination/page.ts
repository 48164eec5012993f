import { ValidationFailed } from '../errors/domain-error.ts';
import { outOfRange, type Sentence } from '../errors/sentences.ts';

/** Relay's four paging arguments, as a caller gives them; null counts as left out. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** One page: how many, from which end, and beyond which cursors. */
export interface Page {
  readonly size: number;
  readonly backwards: boolean;
  readonly after: string | undefined;
  readonly before: string | undefined;
}

export const defaultPageSize = 25;
export const largestPageSize = 100;

const bothEnds: Sentence = {
  da: 'Angiv enten "first" eller "last", ikke begge.',
  en: 'Give either "first" or "last", not both.',
};

/** Throws ValidationFailed naming the argument when a size is out of range or both ends are asked for. */
export function toPage(given: PageArguments): Page {
  const [first, last] = [given.first ?? undefined, given.last ?? undefined];
  if (first !== undefined && last !== undefined) {
    throw new ValidationFailed('last', bothEnds);
  }
  assertSize('first', first);
  assertSize('last', last);
  return {
    size: first ?? last ?? defaultPageSize,
    backwards: last !== undefined,
    after: given.after ?? undefined,
    before: given.before ?? undefined,
  };
}

function assertSize(field: string, size: number | undefined): void {
  if (size === undefined || (size >= 1 && size <= largestPageSize)) return;
  throw new ValidationFailed(field, outOfRange(field, size, largestPageSize));
}
