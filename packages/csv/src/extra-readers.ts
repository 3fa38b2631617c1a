import { issue, shownCell, stripCell } from '@balanting/core';
import { byteWords } from './bytes/byte-words.js';
import { cellString } from './bytes/cell-string.js';
import type { ExtraColumns, ExtraDoubt, ExtraReader } from './extra-columns.js';
import { isMissingCell, whoNumber } from './who/who-cells.js';
import { unguarded } from './write/formula-guard.js';

/** Reads one extra column. */
export interface ColumnReader extends Pick<ExtraReader, 'take' | 'skip'> {
  readonly flush: (rows: number) => Partial<ExtraColumns>;
}

/** A column of text that repeats. */
export function labelReader(name: string, column: number, chunkRows: number): ColumnReader {
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

/** A column of numbers; a cell that is none is told. */
export function numberReader(
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
