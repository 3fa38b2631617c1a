import { DAYS_PER_MONTH } from '../child/age.js';
import { parseAgeText } from '../child/age-text.js';
import { isoDateFromDays } from '../child/iso-date.js';
import { parseSex } from '../child/sex.js';
import type { PositionCode } from '../measurement/position.js';
import { fail, type Issue, issue, ok, type Result } from '../result/result.js';
import { dayOfCell } from './cell-date.js';
import type { MinuteDigits } from './cell-decimal.js';
import { positionOfCell } from './cell-position.js';
import { isEmptyCell, shownCell, shownWord, stripCell } from './cell-text.js';
import { RECORD_MEASURES, type RecordField, type RecordMeasure } from './field-table.js';
import { nikDoubts } from './nik-cell.js';
import { readMeasureCell } from './read-measure.js';
import { MISSING } from './record-table.js';

/** The cells of one row of a register as text; absent where the register has no such column. */
export type RecordCells = Readonly<Partial<Record<RecordField, string>>>;

/** One usable row of a register. Days count from 1970-01-01. */
export interface RegisterRecord {
  readonly sex: 1 | 2;
  /** `MISSING` where the register gives only the age. */
  readonly birthDay: number;
  readonly measuredDay: number;
  readonly ageDays: number;
  readonly position: PositionCode;
  /** kg and cm as plain decimals such as `'11.2'`; absent where not measured. */
  readonly measures: Readonly<Partial<Record<RecordMeasure, string>>>;
}

/** What {@link readRecord} is told beside the cells. */
export interface ReadRecordOptions {
  /** The last day that a date may be; absent: any. */
  readonly lastDay?: number | undefined;
  /** By field, what minutes below 10 are where a decimal became a time. Default: tenths. */
  readonly minutes?: Readonly<Partial<Record<RecordField, MinuteDigits>>>;
  /** How the register names a column, for messages. Default: the name of the field. */
  readonly columnOf?: (field: RecordField) => string;
}

const FULL_AGE_DIFFERENCE_DAYS = 31;
const DAYS_PER_YEAR = 365.25;
const STANDING_FROM_DAY = 731;

/**
 * One row of a register, read with care: the record with every doubt as a warning, or every reason why it
 * can not be used. The first property of an issue's path is the field.
 *
 * A row is refused where sex or a date is missing or no date, a date lies after `lastDay`, birth after
 * measuring, a measurement is no number above 0, or neither weight nor height is given. No issue holds a
 * name or a digit of a NIK.
 *
 * @example
 * const cells = { sex: 'L', birthDate: '2023-03-02', measuredOn: '14/08/2025', weight: '11,2' };
 * const record = readRecord(cells);
 * record.ok && record.value.measures.weight; // => '11.2'
 */
export function readRecord(
  cells: RecordCells,
  options: ReadRecordOptions = {},
): Result<RegisterRecord> {
  const issues: Issue[] = [];
  const text = (field: RecordField) => stripCell(cells[field] ?? '');
  const sex = parseSex(isEmptyCell(text('sex')) ? '' : text('sex'));
  if (!sex.ok) issues.push(...sex.issues.map(withShownWord));
  const measuredDay = readDate(cells, 'measuredOn', options, issues);
  const hasBirthDate = cells.birthDate !== undefined;
  const birthDay = hasBirthDate ? readDate(cells, 'birthDate', options, issues) : MISSING;
  const ageDays = hasBirthDate
    ? ageBetweenDays(birthDay, measuredDay, issues)
    : ageWithoutBirthDate(text('ageText'), issues);
  const measures = readMeasures(text, options, issues);
  const position = readPosition(text('position'), ageDays, issues);
  if (!sex.ok || issues.some(isError)) {
    const [first, ...others] = issues.filter(isError) as [Issue];
    return fail(first, ...others);
  }
  if (cells.nik !== undefined) issues.push(...nikDoubts(cells.nik, sex.value, birthDay));
  issues.push(...ageTextDoubt(text('ageText'), ageDays, birthDay));
  const code = sex.value === 'male' ? 1 : 2;
  return ok({ sex: code, birthDay, measuredDay, ageDays, position, measures }, issues);
}

function isError({ level }: Issue): boolean {
  return level === 'error';
}

function readMeasures(
  text: (field: RecordField) => string,
  options: ReadRecordOptions,
  issues: Issue[],
): RegisterRecord['measures'] {
  const measures: Partial<Record<RecordMeasure, string>> = {};
  for (const field of RECORD_MEASURES) {
    const value = readMeasureCell(text(field), field, options, issues);
    if (value !== undefined) measures[field] = value;
  }
  if (isEmptyCell(text('weight')) && isEmptyCell(text('lengthHeight'))) {
    issues.push(issue('measurement.missing', { path: ['weight'] }));
  }
  return measures;
}

function withShownWord(found: Issue): Issue {
  const { value } = found.values;
  return value === undefined ? found : { ...found, values: { value: shownWord(String(value)) } };
}

/** `MISSING` where the date is missing, wrong or too late, with the issue. */
function readDate(
  cells: RecordCells,
  field: 'birthDate' | 'measuredOn',
  { lastDay, columnOf = String }: ReadRecordOptions,
  issues: Issue[],
): number {
  const text = stripCell(cells[field] ?? '');
  const path = [field];
  if (isEmptyCell(text)) {
    issues.push(issue('date.missing', { path, values: { column: columnOf(field) } }));
    return MISSING;
  }
  const day = dayOfCell(text);
  if (day === undefined) {
    issues.push(issue('date.invalid', { path, values: { value: shownCell(text) } }));
    return MISSING;
  }
  if (lastDay !== undefined && day > lastDay) {
    const values = { value: shownCell(text), limit: isoDateFromDays(lastDay) };
    issues.push(issue('date.future', { path, values }));
  }
  return day;
}

function ageBetweenDays(birthDay: number, measuredDay: number, issues: Issue[]): number {
  if (birthDay === MISSING || measuredDay === MISSING) return MISSING;
  const days = measuredDay - birthDay;
  if (days < 0) {
    issues.push(issue('age.negative', { path: ['birthDate'], values: { days: -days } }));
  }
  return days;
}

function ageWithoutBirthDate(ageText: string, issues: Issue[]): number {
  const days = daysOfAgeText(ageText);
  if (days !== undefined) return Math.floor(days + 0.5);
  issues.push(
    isEmptyCell(ageText)
      ? issue('age.missing', { path: ['ageText'] })
      : issue('age.invalid', { path: ['ageText'], values: { value: shownCell(ageText) } }),
  );
  return MISSING;
}

/** The days of an age in words, or of an age in whole months. */
function daysOfAgeText(text: string): number | undefined {
  const parts = parseAgeText(text);
  if (parts) return parts.years * DAYS_PER_YEAR + parts.months * DAYS_PER_MONTH + parts.days;
  return /^\d{1,3}$/.test(text) ? Number(text) * DAYS_PER_MONTH : undefined;
}

function ageTextDoubt(text: string, ageDays: number, birthDay: number): readonly Issue[] {
  if (birthDay === MISSING) return [];
  const days = daysOfAgeText(text);
  const difference = days === undefined ? 0 : Math.abs(days - ageDays);
  if (difference <= FULL_AGE_DIFFERENCE_DAYS) return [];
  const values = { days: Math.round(difference) };
  return [issue('age.text_differs', { level: 'warning', path: ['ageText'], values })];
}

function readPosition(text: string, ageDays: number, issues: Issue[]): PositionCode {
  if (isEmptyCell(text)) return 0;
  const position = positionOfCell(text);
  const path = ['position'];
  if (position === undefined) {
    const values = { value: shownWord(text) };
    issues.push(issue('position.unknown', { level: 'warning', path, values }));
    return 0;
  }
  if (ageDays !== MISSING && ageDays < STANDING_FROM_DAY !== (position === 1)) {
    issues.push(issue('position.for_age', { level: 'info', path }));
  }
  return position;
}
