import {
  dayOfCell,
  type Issue,
  isEmptyCell,
  isoDateFromDays,
  issue,
  MISSING,
  nikDoubts,
  positionOfCell,
  type RecordField,
  stripCell,
} from '@balanting/core';
import { dateOfBytes, dayOfDate } from '../bytes/byte-dates.js';
import { CARE, decimalOfBytes } from '../bytes/byte-numbers.js';
import { byteWords } from '../bytes/byte-words.js';
import { cellString } from '../bytes/cell-string.js';
import type { RowCells } from '../bytes/scan-row.js';
import { ageTextDays } from './byte-age-text.js';
import { NIK_DOUBTS, nikDoubtsOfBytes } from './byte-nik.js';
import type { ChunkColumns } from './columns-of-chunk.js';

/** For each field the position of its column, -1 where the file has none. */
export type Positions = Readonly<Record<RecordField, number>>;

/** Where a clean row goes. */
export interface RowTarget {
  readonly columns: ChunkColumns;
  readonly at: number;
}

/** Reads a clean row into the columns; false, with nothing kept, where the row needs the careful reader. */
export type FastRow = (bytes: Uint8Array, cells: RowCells, target: RowTarget) => boolean;

/** What {@link fastRowReader} is told of the file. */
export interface FastRowOptions {
  readonly positions: Positions;
  /** Cells of the header. */
  readonly width: number;
  /** Days since 1970-01-01 after which no date may lie. */
  readonly lastDay: number;
  /** Takes the doubts about rows that are accepted. */
  readonly doubt: (field: RecordField, doubt: Issue) => void;
}

/** Integers between which a value is neither in doubt nor in another unit: see `RECORD_FIELDS`. */
const WEIGHT_G = [900, 58_000] as const;
const LENGTH_HUNDREDTHS = [3_800, 15_000] as const;
const AGE_TEXT_DAYS = 31;
const STANDING_FROM_DAY = 731;
const FOR_AGE = issue('position.for_age', { level: 'info', path: ['position'] });

/**
 * A reader of rows without anything to mend or tell of, on their bytes: the rules of `readRecord`, held to
 * it by a test. Whatever it does not know it leaves to that one.
 */
export function fastRowReader(options: FastRowOptions): FastRow {
  const { positions, width, lastDay } = options;
  const sexOf = byteWords(sexCode);
  const positionOf = byteWords(positionCode);
  return (bytes, cells, target) => {
    if (cells.count !== width) return false;
    const sex = sexOf(bytes, cells, positions.sex);
    const birthDate = dateOfCell(bytes, cells, positions.birthDate);
    const measuredOn = dateOfCell(bytes, cells, positions.measuredOn);
    const position = positions.position < 0 ? 0 : positionOf(bytes, cells, positions.position);
    // Every code for "needs care" is below 0.
    if (Math.min(sex, birthDate, measuredOn, position) < 0) return false;
    const birthDay = dayOfDate(birthDate);
    const measuredDay = dayOfDate(measuredOn);
    const ageDays = measuredDay - birthDay;
    const fits =
      ageDays >= 0 &&
      measuredDay <= lastDay &&
      fitsAgeText(bytes, cells, positions.ageText, ageDays) &&
      readMeasures(bytes, cells, positions, target);
    if (!fits) return false;
    const { columns, at } = target;
    columns.sex[at] = sex;
    columns.birthDay[at] = birthDay;
    columns.measuredDay[at] = measuredDay;
    columns.ageDays[at] = ageDays;
    columns.position[at] = position;
    tellNik(options, bytes, cells, birthDate, target);
    tellPosition(options, position, ageDays);
    return true;
  };
}

function tellNik(
  { positions, doubt }: FastRowOptions,
  bytes: Uint8Array,
  cells: RowCells,
  birthDate: number,
  { columns, at }: RowTarget,
): void {
  const column = positions.nik;
  if (column < 0) return;
  const sex = columns.sex[at] as number;
  const start = cells.starts[column] as number;
  const bits = nikDoubtsOfBytes(bytes, start, cells.ends[column] as number, birthDate, sex);
  if (bits === CARE) {
    const cell = cellString(bytes, cells, column);
    const birthDay = columns.birthDay[at] as number;
    for (const found of nikDoubts(cell, sex === 1 ? 'male' : 'female', birthDay))
      doubt('nik', found);
  }
  for (let bit = 0; bits >> bit > 0; bit++) {
    if ((bits >> bit) & 1) doubt('nik', NIK_DOUBTS[bit] as Issue);
  }
}

function tellPosition({ doubt }: FastRowOptions, position: number, ageDays: number): void {
  if (position !== 0 && ageDays < STANDING_FROM_DAY !== (position === 1))
    doubt('position', FOR_AGE);
}

function positionCode(word: string): number {
  return isEmptyCell(word) ? 0 : (positionOfCell(word) ?? CARE);
}

const SEX_CODE: ReadonlyMap<string, number> = new Map([
  ['L', 1],
  ['P', 2],
  ['LAKI-LAKI', 1],
  ['PEREMPUAN', 2],
  ['1', 1],
  ['2', 2],
]);

function sexCode(word: string): number {
  return SEX_CODE.get(word.toUpperCase()) ?? CARE;
}

/** A date as `dateOfBytes` gives it, of any form that `dayOfCell` reads. */
function dateOfCell(bytes: Uint8Array, cells: RowCells, column: number): number {
  if (column < 0) return CARE;
  const start = cells.starts[column] as number;
  const date = dateOfBytes(bytes, start, cells.ends[column] as number);
  if (date !== CARE) return date;
  const day = dayOfCell(stripCell(cellString(bytes, cells, column)));
  if (day === undefined || day < 0 || day > MOST_DAYS) return CARE;
  return Number(isoDateFromDays(day).replaceAll('-', ''));
}

/** 2069-12-31, the last day of `dateOfBytes`. */
const MOST_DAYS = 36_524;

function fitsAgeText(bytes: Uint8Array, cells: RowCells, column: number, ageDays: number): boolean {
  if (column < 0) return true;
  const start = cells.starts[column] as number;
  const end = cells.ends[column] as number;
  if (start === end) return true;
  const days = ageTextDays(bytes, start, end);
  return days >= 0 && Math.abs(days - ageDays) <= AGE_TEXT_DAYS;
}

function readMeasures(
  bytes: Uint8Array,
  cells: RowCells,
  positions: Positions,
  { columns, at }: RowTarget,
): boolean {
  const { measures } = columns;
  const weight = decimalOfCell(bytes, cells, positions.weight, 3);
  const length = decimalOfCell(bytes, cells, positions.lengthHeight, 2);
  if (weight === MISSING && length === MISSING) return false;
  if (!within(weight, WEIGHT_G) || !within(length, LENGTH_HUNDREDTHS)) return false;
  const arm = decimalOfCell(bytes, cells, positions.armCircumference, 2);
  const head = decimalOfCell(bytes, cells, positions.headCircumference, 2);
  if (arm === CARE || head === CARE) return false;
  measures.weight[at] = weight;
  measures.lengthHeight[at] = length;
  measures.armCircumference[at] = arm === 0 ? MISSING : arm;
  measures.headCircumference[at] = head === 0 ? MISSING : head;
  return true;
}

function within(value: number, [from, to]: readonly [number, number]): boolean {
  return value === MISSING || (value >= from && value <= to);
}

function decimalOfCell(bytes: Uint8Array, cells: RowCells, column: number, digits: number): number {
  if (column < 0) return MISSING;
  const start = cells.starts[column] as number;
  return decimalOfBytes(bytes, start, cells.ends[column] as number, digits);
}
