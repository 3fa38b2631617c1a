import { type Issue, issue, stripCell } from '@balanting/core';
import { cellString } from '../bytes/cell-string.js';
import { type ByteSpan, emptyRowCells, SCAN, scanRow } from '../bytes/scan-row.js';
import type { Columns } from '../header/columns.js';
import type { RegisterField } from '../header/register-field.js';
import type { DateField } from './swapped-dates.js';

/** What the first rows say of the order of day and month. */
export interface MonthFirst {
  /** Columns written month/day/year, as American spreadsheets do. */
  readonly fields: readonly DateField[];
  readonly notes: readonly Issue[];
}

const DATES = ['birthDate', 'measuredOn'] as const;
const TEXT_DATE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})(?!\d)/;
/** So many dates, or such a share of them, must have no other reading: one may be a slip. */
const AT_LEAST = { dates: 3, share: 0.2 } as const;

/**
 * Which date columns are written month/day/year: in no date is the first number above 12, and in some the
 * second is. A column that could be either way follows the other one of its file.
 */
export function monthFirst(
  span: ByteSpan,
  delimiter: string,
  columns: Columns<RegisterField>,
  header: readonly string[],
): MonthFirst {
  const found = { birthDate: emptyOrders(), measuredOn: emptyOrders() };
  const cells = emptyRowCells();
  const code = delimiter.charCodeAt(0);
  let from = span.from;
  while (from < span.to && scanRow({ ...span, from }, code, cells) === SCAN.row) {
    for (const field of DATES) {
      countOrder(found[field], stripCell(cellString(span.bytes, cells, columns[field] ?? -1)));
    }
    from = cells.next;
  }
  const sure = DATES.filter((field) => isMonthFirst(found[field]));
  if (sure.length === 0) return { fields: [], notes: [] };
  const fields = DATES.filter(
    (field) => sure.includes(field) || (found[field].dates > 0 && isOpen(found[field])),
  );
  return { fields, notes: fields.map((field) => note(header[columns[field] ?? -1] ?? '')) };
}

/**
 * A date written month/day/year as day/month/year; any other cell as it is.
 *
 * @example
 * dayFirst('3/25/2019'); // => '25/3/2019'
 */
export function dayFirst(cell: string): string {
  return stripCell(cell).replace(TEXT_DATE, '$3$2$1$2$4');
}

interface Orders {
  dates: number;
  /** Dates that are day/month/year, or month/day/year, and nothing else. */
  dayFirst: number;
  monthFirst: number;
}

function emptyOrders(): Orders {
  return { dates: 0, dayFirst: 0, monthFirst: 0 };
}

function countOrder(orders: Orders, text: string): void {
  const [, first, , second] = TEXT_DATE.exec(text) ?? [];
  if (first === undefined) return;
  orders.dates++;
  if (Number(first) > 12) orders.dayFirst++;
  else if (Number(second) > 12) orders.monthFirst++;
}

function isMonthFirst({ dates, dayFirst, monthFirst }: Orders): boolean {
  const isMany = monthFirst >= AT_LEAST.dates || monthFirst > dates * AT_LEAST.share;
  return dayFirst === 0 && monthFirst > 0 && isMany;
}

function isOpen({ dayFirst, monthFirst }: Orders): boolean {
  return dayFirst === 0 && monthFirst === 0;
}

function note(column: string): Issue {
  return issue('column.month_first', { level: 'warning', values: { column } });
}
