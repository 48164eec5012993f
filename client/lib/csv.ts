const byteOrderMark = '\uFEFF';

/** Rows as CSV for Danish spreadsheets: semicolons, a byte order mark, and no cell that runs as a formula. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return byteOrderMark + rows.map((row) => row.map(toCell).join(';')).join('\r\n');
}

function toCell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
