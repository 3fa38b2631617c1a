const FORMULA = /^[=+\-@\t\r]/;
const GUARDED = /^'(?=[=+\-@\t\r'])/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe stands before one that begins like it. Numbers
 * and a dash alone, which means "no value" in registers, stay as they are.
 *
 * Source: OWASP, CSV injection.
 *
 * @example
 * guarded('=1+1'); // => "'=1+1"
 */
export function guarded(cell: string): string {
  if (GUARDED.test(cell)) return `'${cell}`;
  return FORMULA.test(cell) && cell !== '-' && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** The cell that {@link guarded} made harmless, as it was. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") ? cell.replace(GUARDED, '') : cell;
}
