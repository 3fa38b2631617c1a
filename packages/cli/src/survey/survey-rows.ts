import {
  concatTables,
  type DictionaryColumn,
  type MeasurementTable,
  type Place,
} from '@balanting/core';
import type { ExtraColumns, RecordChunk } from '@balanting/csv';

/** All rows of a file that is small enough to be held: a survey, or one month of a district. */
export interface SurveyRows {
  readonly table: MeasurementTable;
  readonly extras: ExtraColumns;
  /** The row of each in the file, as a spreadsheet shows it. */
  readonly row: Float64Array;
  /** Of a register: where, when and who. */
  readonly place: DictionaryColumn<Place>;
  readonly childKey: Float64Array;
  readonly measuredDay: Int32Array;
}

/** Gathers chunks; `rows` joins them. */
export function surveyRows() {
  const chunks: RecordChunk[] = [];
  return {
    add: (chunk: RecordChunk): void => {
      chunks.push(chunk);
    },
    rows: (): SurveyRows => ({
      table: concatTables(chunks.map(({ table }) => table)),
      extras: joinedExtras(chunks.map(({ extras }) => extras)),
      place: joinedLabels(chunks.map(({ table }) => table.place)),
      row: joined(
        Float64Array,
        chunks.map(({ table }) => table.row),
      ),
      childKey: joined(
        Float64Array,
        chunks.map(({ table }) => table.childKey),
      ),
      measuredDay: joined(
        Int32Array,
        chunks.map(({ table }) => table.measuredDay),
      ),
    }),
  };
}

function joinedExtras(parts: readonly ExtraColumns[]): ExtraColumns {
  const [first] = parts;
  if (first === undefined) return { labels: {}, numbers: {} };
  const labels = Object.keys(first.labels).map((name) => {
    const columns = parts.flatMap((part) => part.labels[name] ?? []);
    return [name, joinedLabels(columns)];
  });
  const numbers = Object.keys(first.numbers).map((name) => [
    name,
    joined(
      Float64Array,
      parts.map((part) => part.numbers[name] ?? new Float64Array()),
    ),
  ]);
  return { labels: Object.fromEntries(labels), numbers: Object.fromEntries(numbers) };
}

/** The values of a later chunk begin with those of the ones before it. */
function joinedLabels<T>(columns: readonly DictionaryColumn<T>[]): DictionaryColumn<T> {
  const codes = joined(
    Int32Array,
    columns.map((column) => column.codes),
  );
  return { codes, values: columns.at(-1)?.values ?? [] };
}

function joined<C extends Int32Array | Float64Array>(
  make: new (length: number) => C,
  parts: readonly C[],
): C {
  const whole = new make(parts.reduce((length, part) => length + part.length, 0));
  let from = 0;
  for (const part of parts) {
    whole.set(part, from);
    from += part.length;
  }
  return whole;
}
