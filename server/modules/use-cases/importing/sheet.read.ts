import { InputRejected } from '../../../shared/errors/domain-error.ts';
import type { Language } from '../../../shared/language/language.ts';
import { csvLines, OpenQuote } from '../../../shared/text/csv-lines.ts';
import {
  fileTooLong,
  fieldTwice,
  noRows,
  noTitleColumn,
  notText,
  quoteLeftOpen,
  tooManyRows,
  wrongEncoding,
} from './importing.sentences.ts';
import { fieldOf, languageOfHeadings, type SheetField } from '../notation/columns.ts';

export const longestCsv = 200_000;
export const mostRows = 500;

/** A row of the file, as it stands there. */
export interface SheetRow {
  /** As a spreadsheet counts: the heading is row 1. */
  readonly row: number;
  /** The columns that the import reads; what is missing at the end of a row is empty. */
  readonly cells: Readonly<Partial<Record<SheetField, string>>>;
  /** How many cells it has, where those are more than the heading has. */
  readonly excess: number | undefined;
}

export interface Sheet {
  readonly language: Language;
  readonly rows: readonly SheetRow[];
  /** The headings that are read, by what they stand for. */
  readonly headings: Readonly<Partial<Record<SheetField, string>>>;
  readonly columns: number;
  readonly ignored: readonly string[];
}

/** Reads the text of a CSV file. Throws InputRejected when it cannot be read as a whole, and says how to mend it. */
export function readSheet(csv: string): Sheet {
  const [heading = [], ...lines] = linesOf(csv);
  const known = heading.map((name) => fieldOf(name));
  const headings = headingsOf(heading, known);
  const rows = lines
    .map((cells, i) => ({ row: i + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ row, cells }) => toRow(row, cells, known));
  if (rows.length === 0) throw rejected(noRows);
  if (rows.length > mostRows) throw rejected(tooManyRows(rows.length, mostRows));
  return {
    ...{ rows, headings, columns: heading.length, language: languageOfHeadings(heading) },
    ignored: heading.filter((name, i) => name !== '' && known[i] === undefined),
  };
}

function linesOf(csv: string): string[][] {
  if (csv.length > longestCsv) throw rejected(fileTooLong(longestCsv));
  if (csv.includes('\0')) throw rejected(notText);
  if (csv.includes('\uFFFD')) throw rejected(wrongEncoding);
  try {
    return csvLines(csv, { keepsEmpty: true });
  } catch (error) {
    throw error instanceof OpenQuote ? rejected(quoteLeftOpen(error.row)) : error;
  }
}

function headingsOf(
  heading: readonly string[],
  known: readonly (SheetField | undefined)[],
): Sheet['headings'] {
  const headings: Partial<Record<SheetField, string>> = {};
  known.forEach((field, i) => {
    if (field === undefined) return;
    const earlier = headings[field];
    if (earlier !== undefined) throw rejected(fieldTwice(earlier, heading[i]!));
    headings[field] = heading[i]!;
  });
  if (headings.title === undefined) throw rejected(noTitleColumn(heading));
  return headings;
}

function toRow(row: number, cells: readonly string[], known: readonly (SheetField | undefined)[]): SheetRow {
  const read = known.flatMap((field, i) => (field === undefined ? [] : [[field, cells[i] ?? ''] as const]));
  const isTooLong = cells.slice(known.length).some((cell) => cell !== '');
  return { row, cells: Object.fromEntries(read), excess: isTooLong ? cells.length : undefined };
}

function rejected(sentence: ReturnType<typeof tooManyRows>): InputRejected {
  return new InputRejected([{ field: 'csv', sentence }]);
}
