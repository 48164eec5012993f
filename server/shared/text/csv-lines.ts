import { CsvError, parse } from 'csv-parse/sync';

/** A text that begins with a quote does not end with one. */
export class OpenQuote extends Error {
  /** @param row where it begins, as a spreadsheet counts: the first is row 1. */
  constructor(readonly row: number) {
    super(`The quote in row ${row} is left open.`);
  }
}

/**
 * The lines of a CSV file, each as its cells. Commas, semicolons and tabs are told apart by the heading; a byte order
 * mark is passed over; a quote inside a text that is not quoted stays as it is. Throws OpenQuote. Empty lines are left
 * out unless they are to be counted.
 */
export function csvLines(text: string, { keepsEmpty = false } = {}): string[][] {
  const [heading = ''] = text.split(/\r?\n/, 1);
  let rows = 0;
  try {
    const lines = parse(text, {
      ...{ bom: true, delimiter: delimiterOf(heading), trim: true },
      ...{ relax_column_count: true, relax_quotes: true },
      on_record: (line: string[]) => (rows++, line),
    });
    return keepsEmpty ? lines : lines.filter((line) => line.length > 1 || line[0] !== '');
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') throw new OpenQuote(rows + 1);
    throw error;
  }
}

function delimiterOf(heading: string): string {
  const count = (sign: string) => heading.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
