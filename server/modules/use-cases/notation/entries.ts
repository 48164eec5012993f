/**
 * Several entries in one cell, as people write them in a spreadsheet: one a line, or separated by a bar. A line that
 * begins with two spaces goes on with the entry above; a bar inside an entry is written `\|`. What is printed reads
 * as it was.
 */
export function printEntries(entries: readonly string[]): string {
  return entries.map(printEntry).filter(Boolean).join('\n');
}

/** The entries of a cell; empty ones are none. */
export function readEntries(cell: string): string[] {
  return withPlainBreaks(cell)
    .split(/(?<!\\)\||\n(?!\n* {2})/)
    .map((entry) =>
      entry
        .replace(/\n {2}/g, '\n')
        .replaceAll('\\|', '|')
        .trim(),
    )
    .filter(Boolean);
}

export function withPlainBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function printEntry(text: string): string {
  return withPlainBreaks(text).trim().replaceAll('\n', '\n  ').replaceAll('|', '\\|');
}
