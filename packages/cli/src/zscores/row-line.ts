import { csvLine } from '@balanting/csv';

const DOUBLE_QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const MINUS = 45;
const EQUALS = 61;
const AT = 64;
/** Spaces, controls and `"'+`, which stand at the start of cells that may need care, lie up to here. */
const LAST_OF_DOUBT = 43;
const LAST_SPACE = 32;
const LAST_ASCII = 126;
const NEGATIVE = /^-(?:\d+(?:[.,]\d+)?)?$/;

/**
 * The same line as `csvLine` gives with formulas made harmless. Most cells of a register need no care, and
 * one look at their letters tells.
 */
export function rowLine(cells: readonly string[], delimiter: string): string {
  const mark = delimiter.charCodeAt(0);
  const written = new Array<string>(cells.length);
  for (let k = 0; k < cells.length; k++) {
    const cell = cells[k] as string;
    written[k] = isPlain(cell, mark)
      ? cell
      : csvLine([cell], delimiter, { neutraliseFormulas: true });
  }
  const line = written.join(delimiter);
  return line === '' ? csvLine(cells, delimiter) : line;
}

/** Whether a cell is certain to stay as it is: not all that do are found. */
function isPlain(cell: string, delimiter: number): boolean {
  const last = cell.length - 1;
  if (last < 0) return true;
  if (!startsPlain(cell) || !isVisible(cell.charCodeAt(last))) return false;
  for (let at = 0; at <= last; at++) {
    const letter = cell.charCodeAt(at);
    if (letter === delimiter || letter === DOUBLE_QUOTE) return false;
    if (letter === LINE_FEED || letter === CARRIAGE_RETURN) return false;
  }
  return true;
}

function startsPlain(cell: string): boolean {
  const first = cell.charCodeAt(0);
  if (first === MINUS) return NEGATIVE.test(cell);
  const isFormula = first === EQUALS || first === AT;
  return first > LAST_OF_DOUBT && first <= LAST_ASCII && !isFormula;
}

function isVisible(letter: number): boolean {
  return letter > LAST_SPACE && letter <= LAST_ASCII;
}
