import { concatTables, type DictionaryColumn, type MeasurementTable } from '@balanting/core';
import type { MeasuredChunk } from './measured-chunk.js';

/** All rows of chunks, with what is known beside their measurements. */
export interface JoinedChunks extends Omit<MeasuredChunk, 'table' | 'found'> {
  readonly table: MeasurementTable;
  readonly childKey: Float64Array;
  readonly measuredDay: Int32Array;
}

/** All rows of chunks as one; the labels of a later chunk begin with those of the ones before. */
export function joinedChunks(chunks: readonly MeasuredChunk[]): JoinedChunks {
  const labels = (of: (chunk: MeasuredChunk) => DictionaryColumn<string> | undefined) => {
    const columns = chunks.flatMap((chunk) => of(chunk) ?? []);
    return columns.length === 0 ? undefined : joinedLabels(columns);
  };
  const names = [...(chunks[0]?.groups.keys() ?? [])];
  const groups = names.flatMap((name) => {
    const column = labels((chunk) => chunk.groups.get(name));
    return column === undefined ? [] : [[name, column] as const];
  });
  const weights = chunks.flatMap(({ weight }) => weight ?? []);
  return {
    table: concatTables(chunks.map(({ table }) => table)),
    groups: new Map(groups),
    cluster: labels(({ cluster }) => cluster),
    strata: labels(({ strata }) => strata),
    weight: weights.length === 0 ? undefined : doubles(weights),
    childKey: doubles(chunks.map(({ table }) => table.childKey)),
    measuredDay: integers(chunks.map(({ table }) => table.measuredDay)),
  };
}

function joinedLabels(columns: readonly DictionaryColumn<string>[]): DictionaryColumn<string> {
  const codes = integers(columns.map((column) => column.codes));
  return { codes, values: columns.at(-1)?.values ?? [] };
}

function doubles(parts: readonly Float64Array[]): Float64Array {
  return filled(new Float64Array(lengthOf(parts)), parts);
}

function integers(parts: readonly Int32Array[]): Int32Array {
  return filled(new Int32Array(lengthOf(parts)), parts);
}

function lengthOf(parts: readonly ArrayLike<number>[]): number {
  return parts.reduce((length, part) => length + part.length, 0);
}

function filled<C extends Float64Array | Int32Array>(whole: C, parts: readonly C[]): C {
  let from = 0;
  for (const part of parts) {
    whole.set(part, from);
    from += part.length;
  }
  return whole;
}
