import { parse } from 'csv-parse/sync';

/**
 * The lines of a CSV file, each as its cells. Commas, semicolons and tabs are told apart by the heading; a byte order
 * mark is passed over; a quote inside a text that is not quoted stays as it is. Throws the parser's error for a quote
 * that is left open. Empty lines are left out unless they are to be counted.
 */
export function csvLines(text: string, { keepsEmpty = false } = {}): string[][] {
  const [heading = ''] = text.split(/\r?\n/, 1);
  return parse(text, {
    bom: true,
    delimiter: delimiterOf(heading),
    skip_empty_lines: !keepsEmpty,
    trim: true,
    relax_column_count: true,
    relax_quotes: true,
  });
}

function delimiterOf(heading: string): string {
  const count = (sign: string) => heading.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
