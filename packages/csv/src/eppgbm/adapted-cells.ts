import {
  DAYS_PER_MONTH,
  dayOfCell,
  type Issue,
  isEmptyCell,
  isoDateFromDays,
  issue,
  parseDecimalCell,
  type RecordCells,
  stripCell,
} from '@balanting/core';
import type { Columns } from '../header/columns.js';
import type { RegisterField } from '../header/register-field.js';
import { dayFirst } from './month-first.js';
import { type DateField, swappedDay } from './swapped-dates.js';

/** How the cells of a file differ from those of a register, decided for whole columns. */
export interface CellHabits {
  /** The date of measuring of all rows; absent: each row has its own. */
  readonly measuredOn: string | undefined;
  /** Whether it is a plain table, where an age may stand in for a birth date. */
  readonly isPlain: boolean;
  /** Whether arm circumferences are in mm. */
  readonly armIsMm: boolean;
  /** Date columns in which a spreadsheet has swapped day and month of the real dates. */
  readonly swapped: readonly DateField[];
  /** Date columns written month/day/year. */
  readonly monthFirst: readonly DateField[];
}

/** The cells of a row in the words of a register, and what had to be mended in them. */
export interface AdaptedCells {
  readonly cells: RecordCells;
  readonly mended: readonly Issue[];
}

/** Puts the cells of a row into the words of a register. */
export type AdaptCells = (
  cells: RecordCells,
  textOf: (field: RegisterField) => string,
) => AdaptedCells;

const AGES = ['ageDays', 'ageMonths'] as const satisfies readonly RegisterField[];

/** What is to do to the cells of a file; undefined where they are those of a register. */
export function cellAdapter(
  columns: Columns<RegisterField>,
  { measuredOn, isPlain, armIsMm, swapped, monthFirst }: CellHabits,
): AdaptCells | undefined {
  const ages = AGES.filter((field) => columns[field] !== undefined);
  const hasAge = isPlain && (ages.length > 0 || columns.ageText !== undefined);
  const isDated = measuredOn === undefined && swapped.length + monthFirst.length === 0;
  const isAsItIs = isDated && !armIsMm && !hasAge;
  if (isAsItIs) return undefined;
  return (cells, textOf) => {
    const mended: Issue[] = [];
    const adapted = { ...cells, ...(measuredOn !== undefined && { measuredOn }) };
    for (const field of monthFirst) adapted[field] = dayFirst(cells[field] ?? '');
    for (const field of swapped) adapted[field] = mendedDate(field, cells[field] ?? '', mended);
    if (armIsMm) adapted.armCircumference = inMm(stripCell(cells.armCircumference ?? ''));
    return { cells: isPlain ? withAge(adapted, ages, textOf) : adapted, mended };
  };
}

/** An age in numbers stands in for one in words; a row without a birth date is judged by its age. */
function withAge(
  cells: RecordCells,
  ages: readonly (typeof AGES)[number][],
  textOf: (field: RegisterField) => string,
): RecordCells {
  const age = ages.map((field) => ageInWords(field, stripCell(textOf(field)))).find(Boolean);
  const ageText = isEmptyCell(stripCell(cells.ageText ?? '')) ? age : cells.ageText;
  if (ageText === undefined) return cells;
  const { birthDate = '', ...others } = cells;
  const isBorn = !isEmptyCell(stripCell(birthDate));
  return { ...others, ageText, ...(isBorn && { birthDate }) };
}

/** An age in days or months as the age of a register; as it stands where it is no number. */
function ageInWords(field: (typeof AGES)[number], text: string): string | undefined {
  if (isEmptyCell(text) || text === 'NA') return undefined;
  const parsed = parseDecimalCell(text, 'length');
  if (typeof parsed === 'string' || parsed.fromTime || parsed.text.startsWith('-')) return text;
  const age = Number(parsed.text);
  const days = Math.floor((field === 'ageMonths' ? age * DAYS_PER_MONTH : age) + 0.5);
  return `0 Tahun - 0 Bulan - ${days} Hari`;
}

function inMm(text: string): string {
  return /^\d+(?:[.,]\d+)?$/.test(text) ? `${text} mm` : text;
}

function mendedDate(field: DateField, cell: string, mended: Issue[]): string {
  const text = stripCell(cell);
  const day = swappedDay(text);
  if (day === undefined || day === dayOfCell(text)) return cell;
  const read = isoDateFromDays(day);
  const values = { value: text, read };
  mended.push(issue('date.swapped', { level: 'warning', path: [field], values }));
  return read;
}
