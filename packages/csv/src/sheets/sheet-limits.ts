import { fail, issue, type Result } from '@balanting/core';

/** How much a workbook may hold before it is refused. Text files stream and need no such limits. */
export interface SheetLimits {
  /** Bytes of the file, and of its parts once unpacked. Default: 200 MiB. */
  readonly inflatedBytes: number;
  /** Bytes of an XLS, ODS or XML workbook once unpacked, which is held whole. Default: 64 MiB. */
  readonly wholeBytes: number;
  /** Columns of a sheet up to the last one that holds something; at most 4096. Default: 200. */
  readonly columns: number;
  /** Cells of an XLSX workbook that hold something, in all sheets that are read. Default: 8 million. */
  readonly cells: number;
  /** Rows of a sheet up to the last one that holds something. Default: 2 million. */
  readonly rows: number;
}

const MIB = 1_048_576;

/** Room for a register of 200,000 rows and 40 columns; a small archive can unpack to very much more. */
const DEFAULT_LIMITS: SheetLimits = {
  inflatedBytes: 200 * MIB,
  wholeBytes: 64 * MIB,
  columns: 200,
  cells: 8_000_000,
  rows: 2_000_000,
};

/** The most columns that the reader of lines has room for. */
const MOST_COLUMNS = 4096;

/** The limits told, with the defaults for all others. */
export function sheetLimits(told: Partial<SheetLimits> = {}): SheetLimits {
  const limits = { ...DEFAULT_LIMITS, ...told };
  return { ...limits, columns: Math.min(limits.columns, MOST_COLUMNS) };
}

/** Refuses a workbook that would be held whole and is too large for it. */
export function refusedWhole(
  bytes: number,
  { wholeBytes, inflatedBytes }: SheetLimits,
): Result<never> | undefined {
  const limit = Math.min(wholeBytes, inflatedBytes);
  if (bytes <= limit) return undefined;
  return fail(issue('workbook.too_large', { values: { limit: mebibytes(limit) } }));
}

/** A number of bytes in whole MiB, as messages print it. */
export function mebibytes(bytes: number): number {
  return Math.round(bytes / MIB);
}

/** The issue of a sheet that is too long or too wide. */
export function tooMany(
  code: 'workbook.too_many_rows' | 'workbook.too_many_columns',
  sheet: string,
  count: number,
  limit: number,
): Result<never> {
  return fail(issue(code, { values: { sheet, count, limit } }));
}
