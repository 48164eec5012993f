import type { Sentence } from '../../../shared/errors/sentences.ts';
import { idTooLong, sameAsRow, severalWithThat, unknownId } from './importing.sentences.ts';
import type { KnownEntry } from './importing.store.ts';
import { plain } from './sheet.cell.ts';
import type { Sheet, SheetRow } from './sheet.read.ts';

/** What a row is about: an entry that is there, a new one, perhaps with a number of its own, or nothing that is known. */
export type Target =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'new'; readonly ownNumber: string | undefined }
  | { readonly kind: 'refused'; readonly column: string; readonly sentence: Sentence };

const longestNumber = 200;

/**
 * Says of each row of a file what it is about: by the hub's id, by the number that the organisation gave, or, where
 * there is neither, by its title. What belongs to somebody else is as unknown as what does not exist. Two rows about
 * the same thing: the second is refused.
 */
export function targetsOf({ rows, headings }: Sheet, entries: readonly KnownEntry[]): Map<number, Target> {
  const find = finder(entries);
  const rowOf = new Map<string, number>();
  const targets = new Map<number, Target>();
  for (const row of rows) {
    const { target, column } = targetOf(row, headings, find);
    const identity = identityOf(target, row);
    const earlier = rowOf.get(identity);
    const isSecond = earlier !== undefined && target.kind !== 'refused';
    targets.set(
      row.row,
      isSecond ? { kind: 'refused', column, sentence: sameAsRow(column, earlier) } : target,
    );
    rowOf.set(identity, earlier ?? row.row);
  }
  return targets;
}

type Find = (by: 'id' | 'number' | 'title', wanted: string) => readonly string[];

function finder(entries: readonly KnownEntry[]): Find {
  const maps = {
    id: new Map<string, Set<string>>(),
    number: new Map<string, Set<string>>(),
    title: new Map<string, Set<string>>(),
  };
  const add = (by: keyof typeof maps, name: string, id: string) =>
    maps[by].set(name, (maps[by].get(name) ?? new Set()).add(id));
  for (const { id, titles, externalIds } of entries) {
    add('id', id, id);
    externalIds.forEach((value) => add('number', value, id));
    titles.forEach((title) => add('title', normal(title), id));
  }
  return (by, wanted) => [...(maps[by].get(wanted) ?? [])];
}

function targetOf(
  { cells }: SheetRow,
  { id: idColumn = 'Id', title: titleColumn = 'Titel' }: Sheet['headings'],
  find: Find,
): { target: Target; column: string } {
  const [number, title] = [plain(cells.id ?? ''), plain(cells.title ?? '')];
  const refused = (sentence: Sentence): Target => ({ kind: 'refused', column: idColumn, sentence });
  const among = (found: readonly string[], column: string, name: string, ownNumber?: string): Target => {
    if (found.length > 1) return { kind: 'refused', column, sentence: severalWithThat(column, name) };
    return found.length === 1 ? { kind: 'known', id: found[0]! } : { kind: 'new', ownNumber };
  };
  if (number === '')
    return { target: among(find('title', normal(title)), titleColumn, title), column: titleColumn };
  if (number.length > longestNumber)
    return { target: refused(idTooLong(idColumn, longestNumber)), column: idColumn };
  if (!number.startsWith('usecase-'))
    return { target: among(find('number', number), idColumn, number, number), column: idColumn };
  const [id] = find('id', number);
  const target: Target = id === undefined ? refused(unknownId(idColumn, number)) : { kind: 'known', id };
  return { target, column: idColumn };
}

function identityOf(target: Target, { row, cells }: SheetRow): string {
  if (target.kind === 'known') return `known ${target.id}`;
  if (target.kind === 'refused') return `refused ${row}`;
  if (target.ownNumber !== undefined) return `number ${target.ownNumber}`;
  const title = normal(plain(cells.title ?? ''));
  return title === '' ? `row ${row}` : `title ${title}`;
}

function normal(title: string): string {
  return title.replace(/\s+/g, ' ').trim().toLowerCase();
}
