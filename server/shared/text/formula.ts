/**
 * The guard of a cell that a spreadsheet would run as a formula. A spreadsheet may look past signs that do not show, so
 * the guard does too.
 */
const formula = /^[\t\r]|^[\p{C}\p{Z}\s]*[=+\-@＝＋－＠]/u;

/** The cell with an apostrophe before what would be run. */
export function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before it was guarded. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
