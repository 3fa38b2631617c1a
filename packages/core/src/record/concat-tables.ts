import { DAYS_PER_MONTH } from '../child/age.js';
import { MEASURE_SCALE, type MeasureId } from '../measurement/scale.js';
import { type MeasureColumn, type MeasurementTable, MISSING } from './record-table.js';

const MEASURES = Object.keys(MEASURE_SCALE) as readonly MeasureId[];

/**
 * The rows of several tables as one, in their order. A column that only some tables have is not known in
 * the rows of the others; a measure that is integers in one and doubles in another becomes doubles.
 *
 * @example
 * const boys = { length: 2, sex: Uint8Array.of(1, 1), ageDays: Int32Array.of(90, 91) };
 * concatTables([boys, boys]).length; // => 4
 */
export function concatTables(tables: readonly MeasurementTable[]): MeasurementTable {
  const length = tables.reduce((rows, table) => rows + table.length, 0);
  const has = (column: keyof MeasurementTable) =>
    tables.some((table) => table[column] !== undefined);
  const bytes = (column: 'sex' | 'position' | 'oedema') =>
    joined(tables, new Uint8Array(length), (table) => table[column]);
  const months = () => joined(tables, new Float64Array(length).fill(Number.NaN), monthsOf);
  const measures = MEASURES.filter(has).map((id) => [id, joinedMeasure(tables, id, length)]);
  return {
    length,
    sex: bytes('sex'),
    ageDays: joined(tables, new Int32Array(length), ({ ageDays }) => ageDays),
    ...(has('ageMonths') && { ageMonths: months() }),
    ...(has('position') && { position: bytes('position') }),
    ...(has('oedema') && { oedema: bytes('oedema') }),
    ...Object.fromEntries(measures),
  };
}

type Column = Uint8Array | Int32Array | Float64Array;

/** The parts one after another; what a table lacks stays as it is in `whole`. */
function joined<C extends Column>(
  tables: readonly MeasurementTable[],
  whole: C,
  partOf: (table: MeasurementTable) => ArrayLike<number> | undefined,
): C {
  let from = 0;
  for (const table of tables) {
    const part = partOf(table);
    if (part !== undefined) whole.set(part, from);
    from += table.length;
  }
  return whole;
}

function monthsOf({ ageMonths, ageDays }: MeasurementTable): ArrayLike<number> {
  return (
    ageMonths ??
    Float64Array.from(ageDays, (days) => (days === MISSING ? Number.NaN : days / DAYS_PER_MONTH))
  );
}

function joinedMeasure(
  tables: readonly MeasurementTable[],
  id: MeasureId,
  length: number,
): MeasureColumn {
  const isDouble = tables.some((table) => table[id] instanceof Float64Array);
  if (!isDouble) return joined(tables, new Int32Array(length).fill(MISSING), (table) => table[id]);
  return joined(tables, new Float64Array(length).fill(Number.NaN), (table) => {
    const column = table[id];
    return column instanceof Int32Array ? doublesOf(column, MEASURE_SCALE[id]) : column;
  });
}

function doublesOf(column: Int32Array, scale: number): Float64Array {
  return Float64Array.from(column, (value) => (value === MISSING ? Number.NaN : value / scale));
}
