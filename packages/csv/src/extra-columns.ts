import {
  type DictionaryColumn,
  fail,
  type Issue,
  issue,
  ok,
  type Result,
  shownCell,
  stripCell,
} from '@balanting/core';
import { byteWords } from './bytes/byte-words.js';
import { cellString } from './bytes/cell-string.js';
import type { RowCells } from './bytes/scan-row.js';
import { headerKey } from './header/header-key.js';
import { isMissingCell, whoNumber } from './who/who-cells.js';
import { unguarded } from './write/formula-guard.js';

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

interface ColumnReader extends Pick<ExtraReader, 'take' | 'skip'> {
  readonly flush: (rows: number) => Partial<ExtraColumns>;
}

function labelReader(name: string, column: number, chunkRows: number): ColumnReader {
  const values: string[] = [];
  const known = new Map<string, number>();
  const codeOf = byteWords((text) => {
    if (isMissingCell(text)) return -1;
    const label = unguarded(text);
    const code = known.get(label) ?? values.push(label) - 1;
    known.set(label, code);
    return code;
  });
  let codes = new Int32Array(chunkRows);
  return {
    take: (bytes, cells, row) => {
      codes[row] = column < cells.count ? codeOf(bytes, cells, column) : -1;
    },
    skip: (row) => {
      codes[row] = -1;
    },
    flush: (rows) => {
      const full = codes.subarray(0, rows);
      codes = new Int32Array(chunkRows);
      return { labels: { [name]: { codes: full, values } } };
    },
  };
}

function numberReader(
  name: string,
  column: number,
  chunkRows: number,
  doubt: ExtraDoubt,
): ColumnReader {
  let numbers = new Float64Array(chunkRows);
  return {
    take: (bytes, cells, row) => {
      const isThere = column < cells.count && cells.starts[column] !== cells.ends[column];
      const value = isThere ? whoNumber(bytes, cells, column) : Number.NaN;
      numbers[row] = value;
      if (!isThere || !Number.isNaN(value)) return;
      const text = stripCell(cellString(bytes, cells, column));
      if (isMissingCell(text)) return;
      const values = { column: name, value: shownCell(text) };
      doubt(name, issue('measurement.invalid', { level: 'warning', values }));
    },
    skip: (row) => {
      numbers[row] = Number.NaN;
    },
    flush: (rows) => {
      const full = numbers.subarray(0, rows);
      numbers = new Float64Array(chunkRows);
      return { numbers: { [name]: full } };
    },
  };
}
