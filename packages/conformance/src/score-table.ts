/** A table as its rows of cells, the header first; the first column names the row. */
export type TableCells = readonly (readonly string[])[];

/** A cell of a table that differs. */
export interface TableMismatch {
  readonly row: string;
  readonly column: string;
  readonly right: string;
  readonly given: string;
}

/** How a table of a survey compares with the right one. */
export interface TableScore {
  readonly cells: number;
  readonly equal: number;
  readonly missingRows: readonly string[];
  readonly missingColumns: readonly string[];
  /** Mismatches by what the column holds: an estimate, its error, an interval, a count. */
  readonly mismatches: Readonly<Record<ColumnKind, readonly TableMismatch[]>>;
}

/** What a column of WHO Anthro's table holds. */
export type ColumnKind = 'estimate' | 'standard-error' | 'interval' | 'count' | 'other';

/** Source: names of the columns of `anthro_prevalence`, WHO R package anthro 1.1.0. */
const KINDS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['count', /_(?:un)?w?pop$|^[A-Z]+\w*pop$/],
  ['estimate', /_r$/],
  ['standard-error', /_se$|_stdev$/],
  ['interval', /_[lu]l$/],
];

/** Printed tables round; what is given in full must agree to this share. */
const RELATIVE = 1e-6;

/**
 * Compares a table of a survey with the right one, cell by cell: numbers within 1e-6 of each other, text
 * letter by letter, rows by their first cell.
 *
 * @example
 * const right = [['Group', 'HAZ_r'], ['All', '25.5']];
 * scoreTable(right, [['Group', 'HAZ_r'], ['All', '25.4']]).mismatches.estimate.length; // => 1
 */
export function scoreTable(right: TableCells, given: TableCells): TableScore {
  const [header = [], ...rows] = right;
  const [givenHeader = [], ...givenRows] = given;
  const byName = new Map(givenRows.map((cells) => [cells[0] ?? '', cells]));
  const columns = header.slice(1).filter((column) => givenHeader.includes(column));
  const cells = rows
    .filter(([name = '']) => byName.has(name))
    .flatMap(([name = '', ...values]) =>
      columns.map((column) => ({
        row: name,
        column,
        right: values[header.indexOf(column) - 1] ?? '',
        given: byName.get(name)?.[givenHeader.indexOf(column)] ?? '',
      })),
    );
  const wrong = cells.filter((cell) => !agree(cell.right, cell.given));
  const of = (kind: ColumnKind) => wrong.filter(({ column }) => kindOf(column) === kind);
  return {
    cells: cells.length,
    equal: cells.length - wrong.length,
    missingRows: rows.map(([name = '']) => name).filter((name) => !byName.has(name)),
    missingColumns: header.slice(1).filter((column) => !columns.includes(column)),
    mismatches: {
      estimate: of('estimate'),
      'standard-error': of('standard-error'),
      interval: of('interval'),
      count: of('count'),
      other: of('other'),
    },
  };
}

function kindOf(column: string): ColumnKind {
  return KINDS.find(([, pattern]) => pattern.test(column))?.[0] ?? 'other';
}

function agree(right: string, given: string): boolean {
  if (isNone(right) || isNone(given)) return isNone(right) && isNone(given);
  const [a, b] = [Number(right), Number(given)];
  if (Number.isNaN(a) || Number.isNaN(b)) return right === given;
  return Math.abs(a - b) <= RELATIVE * Math.max(1, Math.abs(a));
}

/** R writes NA for what there is none of. */
function isNone(cell: string): boolean {
  return cell === '' || cell === 'NA';
}
