import {
  type Issue,
  isEmptyCell,
  type MinuteDigits,
  RECORD_FIELDS,
  RECORD_MEASURES,
  type RecordCells,
  type RecordField,
  type RegisterRecord,
  type Result,
  readRecord,
  ruleOf,
  stripCell,
} from '@balanting/core';
import { cellString } from '../bytes/cell-string.js';
import type { RowCells } from '../bytes/scan-row.js';
import type { Columns } from '../header/columns.js';
import type { RegisterField } from '../header/register-field.js';
import type { RejectedRow, RowIssue } from '../record-chunk.js';
import type { AdaptCells } from './adapted-cells.js';
import type { ChunkColumns } from './columns-of-chunk.js';
import type { Positions } from './fast-row.js';
import { putMeasure } from './measure-columns.js';

const FIELDS = Object.keys(RECORD_FIELDS) as readonly RecordField[];

/** The fields that `readRecord` looks at; all others are read from their bytes. */
const READ_WITH_CARE = FIELDS.filter((field) => !['text', 'score'].includes(ruleOf(field).kind));

/** What {@link carefulReader} is told of the file. */
export interface CarefulPlan {
  readonly columns: Columns<RegisterField>;
  readonly positions: Positions;
  /** Puts the cells of a file that is no export into the words of one; absent: they are. */
  readonly adapt?: AdaptCells | undefined;
  /** Days since 1970-01-01; absent: dates are not judged. */
  readonly lastDay: number | undefined;
  readonly minutes: Readonly<Partial<Record<RecordField, MinuteDigits>>>;
  readonly columnOf: (field: RecordField) => string;
}

/** Where no name is given, the identity that a plain table has takes its place. */
export function positionsOf(columns: Columns<RegisterField>): Positions {
  const positions = Object.fromEntries(FIELDS.map((field) => [field, columns[field] ?? -1]));
  return { ...(positions as Positions), name: columns.name ?? columns.id ?? -1 };
}

/** Reads a row as `readRecord` does, in the words of a register; what is mended comes with the warnings. */
export function carefulReader({ adapt, columns, positions, ...options }: CarefulPlan) {
  return (bytes: Uint8Array, cells: RowCells): Result<RegisterRecord> => {
    const given = recordCells(bytes, cells, positions);
    if (adapt === undefined) return readRecord(given, options);
    const textOf = (field: RegisterField) => cellString(bytes, cells, columns[field] ?? -1);
    const adapted = adapt(given, textOf);
    const record = readRecord(adapted.cells, options);
    if (!record.ok) return record;
    return { ...record, warnings: [...adapted.mended, ...record.warnings] };
  };
}

/** Puts what was read with care into the columns. */
export function putRecord(columns: ChunkColumns, at: number, record: RegisterRecord): void {
  columns.sex[at] = record.sex;
  columns.birthDay[at] = record.birthDay;
  columns.measuredDay[at] = record.measuredDay;
  columns.ageDays[at] = record.ageDays;
  columns.position[at] = record.position;
  for (const field of RECORD_MEASURES) putMeasure(columns, field, at, record.measures[field]);
}

/** A row that can not be used, its issues by the columns of the file. */
export function rejectedRow(
  row: number,
  cells: readonly string[],
  issues: readonly Issue[],
  columnOf: (field: RecordField) => string,
): RejectedRow {
  const found = issues.map((problem) => {
    const field = problem.path[0] as RecordField | undefined;
    return { row, column: field ? columnOf(field) : '', issue: problem };
  });
  return { row, cells, issues: found as [RowIssue] };
}

/** Cells beyond the header are let pass where they hold nothing. */
export function fitsWidth(bytes: Uint8Array, cells: RowCells, width: number): boolean {
  if (cells.count < width) return false;
  for (let column = width; column < cells.count; column++) {
    if (!isEmptyCell(stripCell(cellString(bytes, cells, column)))) return false;
  }
  return true;
}

function recordCells(bytes: Uint8Array, cells: RowCells, positions: Positions): RecordCells {
  const found: Partial<Record<RecordField, string>> = {};
  for (const field of READ_WITH_CARE) {
    if (positions[field] >= 0) found[field] = cellString(bytes, cells, positions[field]);
  }
  return found;
}
