import type { RowCells } from '../bytes/row-cells.js';

/** One spelling of a place: the bytes of its cells and what stands between them, and where each run ends. */
export interface Spelling {
  readonly bytes: DataView;
  readonly ends: readonly number[];
}

/** Columns that stand side by side. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** The columns as runs, from the left. */
export function runsOf(columns: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const before = runs.at(-1);
    if (before?.last === column - 1) runs[runs.length - 1] = { ...before, last: column };
    else runs.push({ first: column, last: column });
  }
  return runs;
}

/**
 * Whether the cells of the runs stand side by side in the bytes, and none has quotes inside: not so in rows
 * that are put together from parts of longer ones.
 */
export function hasRuns(cells: RowCells, runs: readonly Run[]): boolean {
  const { starts, ends, forms, count } = cells;
  for (const { first, last } of runs) {
    if (last >= count || forms[first] === 2) return false;
    for (let column = first + 1; column <= last; column++) {
      const quotes = Number(forms[column - 1] !== 0) + Number(forms[column] !== 0);
      const between = (starts[column] as number) - (ends[column - 1] as number);
      if (between !== 1 + quotes || forms[column] === 2) return false;
    }
  }
  return true;
}

/** A copy of the runs of a row. */
export function spellingOf(bytes: Uint8Array, cells: RowCells, runs: readonly Run[]): Spelling {
  const parts = runs.map((run) => bytes.subarray(startOf(run, cells), cells.ends[run.last]));
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  const ends = parts.map((part) => {
    joined.set(part, at);
    at += part.length;
    return at;
  });
  return { bytes: new DataView(joined.buffer), ends };
}

/** Whether the runs of a row have the bytes of a spelling. */
export function isSpelling(
  { bytes: known, ends }: Spelling,
  view: DataView,
  cells: RowCells,
  runs: readonly Run[],
): boolean {
  let at = 0;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] as Run;
    const end = ends[i] as number;
    const from = startOf(run, cells);
    if ((cells.ends[run.last] as number) - from !== end - at) return false;
    if (!isSame(known, at, end, { view, from })) return false;
    at = end;
  }
  return true;
}

/** Compares four bytes at once: a view reads them wherever they begin. */
function isSame(
  known: DataView,
  start: number,
  end: number,
  { view, from }: { readonly view: DataView; readonly from: number },
): boolean {
  const shift = from - start;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    if (known.getInt32(at, true) !== view.getInt32(at + shift, true)) return false;
  }
  for (; at < end; at++) if (known.getUint8(at) !== view.getUint8(at + shift)) return false;
  return true;
}

/** Gives a view of bytes, the same one as long as the bytes are the same. */
export function viewOver(): (bytes: Uint8Array) => DataView {
  let viewed: Uint8Array | undefined;
  let view: DataView = new DataView(new ArrayBuffer(0));
  return (bytes) => {
    if (viewed !== bytes) {
      viewed = bytes;
      view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    return view;
  };
}

/** Where a run begins in the bytes, an opening quote included: with it the same bytes are the same cells. */
function startOf({ first }: Run, { starts, forms }: RowCells): number {
  return (starts[first] as number) - (forms[first] === 0 ? 0 : 1);
}
