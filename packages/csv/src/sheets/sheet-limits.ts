import { fail, issue, type Result } from '@balanting/core';

/** How much a workbook may hold before it is refused. Text files stream and need no such limits. */
export interface SheetLimits {
  /** Bytes of the file, and of its parts once unpacked. Default: 200 MiB. */
  readonly inflatedBytes: number;
  /** Columns of a sheet up to the last one that holds something; at most 4096. Default: 200. */
  readonly columns: number;
  /** Rows of a sheet up to the last one that holds something. Default: 2 million. */
  readonly rows: number;
}

const MIB = 1_048_576;

/** An archive of 0.5 MB can unpack to 500 MiB, which a spreadsheet library turns into 3 GB of memory. */
const DEFAULT_LIMITS: SheetLimits = { inflatedBytes: 200 * MIB, columns: 200, rows: 2_000_000 };

/** The most columns that the reader of lines has room for. */
const MOST_COLUMNS = 4096;

/** The limits told, with the defaults for all others. */
export function sheetLimits(told: Partial<SheetLimits> = {}): SheetLimits {
  const limits = { ...DEFAULT_LIMITS, ...told };
  return { ...limits, columns: Math.min(limits.columns, MOST_COLUMNS) };
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
