import { guarded } from './write/formula-guard.js';
import { hasPlainEnds } from './write/plain-cell.js';

/** What {@link csvLine} may be told. */
export interface CsvLineOptions {
  /**
   * Whether a text cell that a spreadsheet would take for a formula gets an apostrophe before it; numbers
   * stay as they are. Default: false.
   */
  readonly neutraliseFormulas?: boolean;
}

/**
 * One line of a delimited file, without its line end. A cell with a delimiter, a quote, a line end, or a
 * space at an end is put in quotes.
 *
 * Source: RFC 4180; OWASP, CSV injection.
 *
 * @example
 * csvLine(['ANAK "CONTOH"', '11,2'], ','); // => '"ANAK ""CONTOH""","11,2"'
 */
export function csvLine(
  cells: readonly string[],
  delimiter: string,
  { neutraliseFormulas = false }: CsvLineOptions = {},
): string {
  const mark = delimiter.charCodeAt(0);
  const line = cells
    .map((cell) => {
      if (isPlain(cell, mark)) return cell;
      return quoted(neutraliseFormulas ? guarded(cell) : cell, delimiter);
    })
    .join(delimiter);
  // A single empty cell would be a blank line, which readers pass over.
  return line === '' && cells.length === 1 ? '""' : line;
}

const DOUBLE_QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Most cells of a register need no care, and one look at their letters tells. */
function isPlain(cell: string, delimiter: number): boolean {
  const last = cell.length - 1;
  if (last < 0) return true;
  if (!hasPlainEnds(cell.charCodeAt(0), cell.charCodeAt(last))) return false;
  for (let at = 0; at <= last; at++) {
    const letter = cell.charCodeAt(at);
    if (letter === delimiter || letter === DOUBLE_QUOTE) return false;
    if (letter === LINE_FEED || letter === CARRIAGE_RETURN) return false;
  }
  return true;
}

function quoted(cell: string, delimiter: string): string {
  const needsQuotes = cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}
