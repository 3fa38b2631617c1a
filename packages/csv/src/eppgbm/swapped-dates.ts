import {
  DAYS_PER_MONTH,
  dayOfCell,
  type Issue,
  isEmptyCell,
  issue,
  parseAgeText,
  type RecordField,
  stripCell,
} from '@balanting/core';
import { cellString } from '../bytes/cell-string.js';
import { type ByteSpan, emptyRowCells, SCAN, scanRow } from '../bytes/scan-row.js';
import type { Columns } from '../header/columns.js';
import type { RegisterField } from '../header/register-field.js';

/** A date of a register. */
export type DateField = 'birthDate' | 'measuredOn';

/** What the first rows say of the date columns. */
export interface SwappedDates {
  /** Columns whose real dates have day and month swapped, by the ages printed beside them. */
  readonly swapped: readonly DateField[];
  /** Columns that mix real dates and text, and whose ages do not tell. */
  readonly notes: readonly Issue[];
}

const DATES = ['birthDate', 'measuredOn'] as const;
const REAL_DATE = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const DAYS_PER_YEAR = 365.25;
/** An age in words is exact up to the lengths of months. */
const NEAR_DAYS = 4;

/**
 * The day of a real date with day and month swapped; undefined for text, and where no month has that number.
 *
 * @example
 * swappedDay('2025-08-03') === dayOfCell('2025-03-08'); // => true
 */
export function swappedDay(stripped: string): number | undefined {
  const [, year, month, day] = REAL_DATE.exec(stripped) ?? [];
  return year === undefined || Number(day) > 12 ? undefined : dayOfCell(`${year}-${day}-${month}`);
}

/**
 * Whether a spreadsheet set to American dates has swapped day and month. It makes real dates of those it
 * understands (03/04/2023 becomes 4 March) and leaves 14/08/2023 as text, so that a column mixes both. The age
 * printed beside them tells: a column is swapped where more rows fit the swap than the dates as they are.
 */
export function swappedDates(
  span: ByteSpan,
  delimiter: string,
  columns: Columns<RegisterField>,
): SwappedDates {
  const votes = { birthDate: emptyVotes(), measuredOn: emptyVotes() };
  const cells = emptyRowCells();
  const code = delimiter.charCodeAt(0);
  let from = span.from;
  while (from < span.to && scanRow({ ...span, from }, code, cells) === SCAN.row) {
    const text = (field: RecordField) =>
      stripCell(cellString(span.bytes, cells, columns[field] ?? -1));
    const row = { birthDate: text('birthDate'), measuredOn: text('measuredOn') };
    for (const field of DATES) countKind(votes[field], row[field]);
    vote(votes, row, text('ageText'));
    from = cells.next;
  }
  const mixed = DATES.filter((field) => {
    const { real, text, unswapped } = votes[field];
    return real > 0 && text > 0 && unswapped === 0;
  });
  const swapped = mixed.filter((field) => votes[field].swap > votes[field].asIs);
  const unclear = mixed.filter((field) => votes[field].swap === 0 && votes[field].asIs === 0);
  return { swapped, notes: unclear.map((field) => mixedNote(field)) };
}

interface Votes {
  /** Real dates that may have been swapped, and those that no swap gives. */
  real: number;
  unswapped: number;
  text: number;
  asIs: number;
  swap: number;
}

function emptyVotes(): Votes {
  return { real: 0, unswapped: 0, text: 0, asIs: 0, swap: 0 };
}

function countKind(votes: Votes, text: string): void {
  if (REAL_DATE.test(text)) votes[swappedDay(text) === undefined ? 'unswapped' : 'real']++;
  else if (!isEmptyCell(text) && dayOfCell(text) !== undefined) votes.text++;
}

/** One row's vote: which reading of its real dates fits the age. */
function vote(
  votes: Readonly<Record<DateField, Votes>>,
  row: Readonly<Record<DateField, string>>,
  ageText: string,
): void {
  const age = parseAgeText(ageText);
  if (age === undefined) return;
  const days = age.years * DAYS_PER_YEAR + age.months * DAYS_PER_MONTH + age.days;
  const births = readings(row.birthDate);
  const measurings = readings(row.measuredOn);
  const fit = READINGS.find(([birth, measured]) => {
    const between = (measurings[measured] ?? Number.NaN) - (births[birth] ?? Number.NaN);
    return Math.abs(between - days) <= NEAR_DAYS;
  });
  if (fit === undefined) return;
  if (births[1] !== undefined) votes.birthDate[fit[0] === 1 ? 'swap' : 'asIs']++;
  if (measurings[1] !== undefined) votes.measuredOn[fit[1] === 1 ? 'swap' : 'asIs']++;
}

/** How a birth date and a date of measuring may be read: 0 as it is, 1 swapped. */
const READINGS = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;

/** A date as it is, and swapped where that makes a difference. */
function readings(text: string): readonly [number | undefined, number | undefined] {
  const day = dayOfCell(text);
  const swapped = swappedDay(text);
  return [day, swapped === day ? undefined : swapped];
}

function mixedNote(field: DateField): Issue {
  return issue('date.mixed', { level: 'warning', path: [field], values: { column: field } });
}
