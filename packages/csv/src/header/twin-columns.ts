import { type Issue, issue, shownCell, stripCell } from '@balanting/core';
import { cellString } from '../bytes/cell-string.js';
import type { RowCells } from '../bytes/scan-row.js';
import type { RowSink } from '../row-sink.js';

/** Two columns that mean one field: fine as long as they say the same in every row. */
export interface TwinColumns {
  readonly first: number;
  readonly second: number;
  /** What is wrong with them where they differ. */
  readonly issue: Issue;
}

/**
 * The sink, with a look at twin columns: the first row in which two of them differ stops the reading.
 *
 * @throws an Error with the property `issues` in `take`: `column.twice` with the row and both values
 */
export function watchTwins(sink: RowSink, twins: readonly TwinColumns[]): RowSink {
  if (twins.length === 0) return sink;
  return {
    ...sink,
    take: (bytes, cells, row) => {
      for (const twin of twins)
        if (differs(bytes, cells, twin)) throw refusal(bytes, cells, twin, row);
      sink.take(bytes, cells, row);
    },
  };
}

function differs(bytes: Uint8Array, cells: RowCells, { first, second }: TwinColumns): boolean {
  return cellText(bytes, cells, first) !== cellText(bytes, cells, second);
}

function refusal(bytes: Uint8Array, cells: RowCells, twin: TwinColumns, row: number): Error {
  const [value, otherValue] = [twin.first, twin.second].map((column) =>
    shownCell(cellText(bytes, cells, column)),
  );
  const values = { ...twin.issue.values, value: value ?? '', otherValue: otherValue ?? '', row };
  const found = issue('column.twice', { path: twin.issue.path, values });
  return Object.assign(new Error(`Columns differ in row ${row}.`), { issues: [found] });
}

function cellText(bytes: Uint8Array, cells: RowCells, column: number): string {
  return column < cells.count ? stripCell(cellString(bytes, cells, column)) : '';
}
