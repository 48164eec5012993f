import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { mutationOf } from './mutations.ts';
import type { TestPerson } from './people.ts';

/** What an import says of one row. */
export interface Row {
  row: number;
  title: string;
  outcome: string;
  useCaseId: string | null;
  changes: string[];
  problems: { column: string | null; message: string }[];
}

export interface Imported {
  errors: { field: string; message: string }[];
  isWritten: boolean;
  ignoredColumns: string[];
  rows: Row[];
}

export const importing = mutationOf(
  'importUseCases',
  'isWritten ignoredColumns rows { row title outcome useCaseId changes problems { column message } }',
);

/** What came, or would come, of a file that the person imports for the organisation. */
export async function importFile(
  by: TestPerson,
  organisation: string,
  csv: string,
  further: object = {},
): Promise<Imported> {
  return (await importing.answered(by, { organisation, csv, ...further })) as unknown as Imported;
}

export const outcomesOf = ({ rows }: Imported) => rows.map(({ outcome }) => outcome);

export const lines = (...rows: string[]) => rows.join('\r\n');

/** The rows of an exported file, by their headings. */
export function cellsOf(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, bom: true, delimiter: ';' });
}

/** The file as a spreadsheet writes it again. */
export function csvOf(rows: readonly Record<string, string>[]): string {
  return stringify([...rows], { header: true, delimiter: ';', bom: true });
}
