import { type DictionaryColumn, fail, type Issue, issue, ok, type Result } from '@balanting/core';
import type { RowCells } from './bytes/scan-row.js';
import { labelReader, numberReader } from './extra-readers.js';
import { headerKey } from './header/header-key.js';

/** Columns that the caller asks for by their headers, whatever the layout. */
export interface ExtraHeaders {
  /** Columns of text that repeats, such as a cluster or a region. */
  readonly labels?: readonly string[];
  /** Columns of numbers, such as a sampling weight. */
  readonly numbers?: readonly string[];
}

/** What the extra columns of a chunk hold, by the names that the caller gave. */
export interface ExtraColumns {
  /** A code for each row, -1 where the cell is empty or `NA`. */
  readonly labels: Readonly<Record<string, DictionaryColumn<string>>>;
  /** NaN where the cell is empty, `NA` or no number. */
  readonly numbers: Readonly<Record<string, Float64Array>>;
}

/** Reads the extra cells of rows into columns. */
export interface ExtraReader {
  /** Reads the cells of row `at`; tells of cells that are no number. */
  readonly take: (bytes: Uint8Array, cells: RowCells, at: number) => void;
  /** Row `at` can not be read. */
  readonly skip: (at: number) => void;
  /** The columns of the rows so far; begins anew. */
  readonly flush: (rows: number) => ExtraColumns;
}

/** Where a cell that is no number is told. */
export type ExtraDoubt = (header: string, found: Issue) => void;

/**
 * A reader of the extra columns of a file.
 *
 * @returns fails with `column.missing` where a header is not in the file
 */
export function extraReader(
  header: readonly string[],
  { labels = [], numbers = [] }: ExtraHeaders,
  chunkRows: number,
): Result<(doubt: ExtraDoubt) => ExtraReader> {
  const keys = header.map(headerKey);
  const missing = [...labels, ...numbers].filter((name) => !keys.includes(headerKey(name)));
  if (missing.length > 0) {
    return fail(issue('column.missing', { values: { columns: missing.join(', ') } }));
  }
  const at = (name: string) => keys.indexOf(headerKey(name));
  return ok((doubt) => {
    const readers = [
      ...labels.map((name) => labelReader(name, at(name), chunkRows)),
      ...numbers.map((name) => numberReader(name, at(name), chunkRows, doubt)),
    ];
    return {
      take: (bytes, cells, row) => {
        for (const { take } of readers) take(bytes, cells, row);
      },
      skip: (row) => {
        for (const { skip } of readers) skip(row);
      },
      flush: (rows) => {
        const parts = readers.map(({ flush }) => flush(rows));
        return {
          labels: Object.assign({}, ...parts.map((part) => part.labels)),
          numbers: Object.assign({}, ...parts.map((part) => part.numbers)),
        };
      },
    };
  });
}
