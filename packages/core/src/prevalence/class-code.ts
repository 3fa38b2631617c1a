import { assessTable } from '../growth/assess-table.js';
import type { AssessedTable, ZColumn } from '../growth/assessed-table.js';
import { upperEdge } from '../growth/classification.js';
import { classifyTable, NO_CLASS } from '../growth/classify-table.js';
import { permenkes2020 } from '../growth/permenkes-2020.js';
import type { GrowthReference } from '../growth/reference/reference.js';
import { type MeasurementTable, MISSING } from '../record/record-table.js';
import { LAST_DAY_COUNTED } from './age-group.js';
import { packChild } from './cell-counters.js';
import { forEachIndicator } from './count.js';
import { COUNTED_CLASSES, COUNTED_INDICATORS, type CountedIndicator, OEDEMA_Z } from './outcome.js';

/**
 * The class of every row by indicator: 1 for the lowest of `COUNTED_CLASSES` and so on; 0 and one past
 * the highest are flagged; `NO_CLASS` is no score. As in `classifyTable`, but with children with oedema
 * where they are counted.
 */
export type ClassCodes = Readonly<Record<CountedIndicator, Uint8Array>>;

/** The class that children with oedema count in: that of {@link OEDEMA_Z}. */
const OEDEMA_CODE: Readonly<Record<CountedIndicator, number | undefined>> = {
  heightForAge: undefined,
  weightForAge: codeOf('weightForAge', OEDEMA_Z),
  weightForHeight: codeOf('weightForHeight', OEDEMA_Z),
};

/** The classes of measurements: integer columns by cut points, others by their z. */
export function codesOfTable(table: MeasurementTable, reference: GrowthReference): ClassCodes {
  const { weight, lengthHeight } = table;
  if (weight instanceof Float64Array || lengthHeight instanceof Float64Array) {
    return codesOfScores(assessTable(table, { reference, indicators: COUNTED_INDICATORS }));
  }
  const found = classifyTable(table, { reference, classification: permenkes2020 });
  const codes = forEachIndicator((id) => found[id] ?? noClasses(table.length));
  return withOedema(codes, table);
}

/** The classes of scores that are worked out already. */
export function codesOfScores({ input, scores }: AssessedTable): ClassCodes {
  const codes = forEachIndicator((id) => {
    const column = scores[id];
    return column === undefined ? noClasses(input.length) : codesOfColumn(id, column);
  });
  return withOedema(codes, input);
}

/** Stands for a child above the age that is counted in {@link packedChildren}. */
export const OUTSIDE_AGE = 65_535;

/** Every row as what it adds to its cell, or {@link OUTSIDE_AGE}. */
export function packedChildren(codes: ClassCodes, table: MeasurementTable): Uint16Array {
  const { heightForAge, weightForAge, weightForHeight } = codes;
  const { ageDays, oedema, length } = table;
  const children = new Uint16Array(length);
  for (let i = 0; i < length; i++) {
    const h = heightForAge[i] as number;
    const w = weightForAge[i] as number;
    const wh = weightForHeight[i] as number;
    // MISSING lies below every age: a child of unknown age counts.
    const counts = (ageDays[i] as number) <= LAST_DAY_COUNTED;
    children[i] = counts ? packChild(h, w, wh, oedema?.[i] ?? 0) : OUTSIDE_AGE;
  }
  return children;
}

function codesOfColumn(id: CountedIndicator, { z, flag }: ZColumn): Uint8Array {
  const past = COUNTED_CLASSES[id].length + 1;
  return Uint8Array.from(z, (value, i) => {
    if (value === MISSING) return NO_CLASS;
    if (flag[i] === 1) return value < 0 ? 0 : past;
    return codeOf(id, value);
  });
}

/** One for the lowest class, and so on. */
function codeOf(id: CountedIndicator, z: number): number {
  return COUNTED_CLASSES[id].findIndex((band) => z < upperEdge(band)) + 1;
}

function withOedema(codes: ClassCodes, { oedema, length }: MeasurementTable): ClassCodes {
  if (oedema === undefined) return codes;
  for (const id of COUNTED_INDICATORS) {
    const code = OEDEMA_CODE[id];
    if (code === undefined) continue;
    for (let i = 0; i < length; i++) if (oedema[i] === 1) codes[id][i] = code;
  }
  return codes;
}

function noClasses(rows: number): Uint8Array {
  return new Uint8Array(rows).fill(NO_CLASS);
}
