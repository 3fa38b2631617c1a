import { type MeasureColumn, type MeasurementTable, MISSING } from '../record/record-table.js';
import { adjustedLengths } from './adjusted-length.js';
import { BLOCK_ROWS, markOrdinary } from './block.js';
import type { ClassificationStandard } from './classification.js';
import { type CutIndicator, type CutPoints, cutsOf, joinCuts, zLimits } from './cut-points.js';
import { type PlannedIndicator, planOf } from './plan.js';
import type { GrowthReference } from './reference/reference.js';
import { rowsByAge } from './score-by-age.js';
import { rowsByLength } from './score-by-length.js';
import { rowScore } from './score-row.js';

/** A row without a score in the columns of {@link classifyTable}. */
export const NO_CLASS = 255;

/** What {@link classifyTable} needs and may leave out. */
export interface ClassifyTableOptions {
  /** A reference by day, such as WHO 2006. */
  readonly reference: GrowthReference;
  /** Default: the classification of the reference. */
  readonly classification?: ClassificationStandard;
}

/**
 * The classes of many children by comparing integers, without working out a z: the same classes as
 * those of the z of `assessTable`, several times as fast.
 *
 * Each column holds 1 for the lowest class of the classification, 2 for the next, and so on; 0 and one
 * past the highest class are z outside WHO's limits of plausibility; {@link NO_CLASS} is no score. Only
 * integer columns (grams, hundredths of a cm) can be compared; a table with other columns gives no
 * column here.
 *
 * @example
 * const table = {
 *   length: 1,
 *   sex: Uint8Array.of(1),
 *   ageDays: Int32Array.of(0),
 *   lengthHeight: Int32Array.of(4988),
 * };
 * classifyTable(table, { reference: who2006 }).heightForAge?.[0]; // => 3
 */
export function classifyTable(
  table: MeasurementTable,
  options: ClassifyTableOptions,
): Readonly<Partial<Record<CutIndicator, Uint8Array>>> {
  const { reference, classification = reference.classification } = options;
  const { weight, lengthHeight } = table;
  const lengths = lengthHeight instanceof Int32Array ? lengthHeight : undefined;
  const adjusted = lengths && (adjustedLengths(table, lengths) as Int32Array);
  const grams = weight instanceof Int32Array ? weight : undefined;
  const columns: Partial<Record<CutIndicator, Uint8Array>> = {};
  for (const planned of planOf(reference)) {
    const { id } = planned;
    const values = id === 'heightForAge' ? adjusted : grams;
    const byLength = id === 'weightForHeight';
    if (values === undefined || (byLength && adjusted === undefined)) continue;
    if (id !== 'heightForAge' && id !== 'weightForAge' && !byLength) continue;
    columns[id] = classes({ table, planned, id, values, adjusted, classification });
  }
  return columns;
}

interface ClassInput {
  readonly table: MeasurementTable;
  readonly planned: PlannedIndicator;
  readonly id: CutIndicator;
  /** What is compared: grams, or adjusted hundredths of a cm. */
  readonly values: Int32Array;
  readonly adjusted: MeasureColumn | undefined;
  readonly classification: ClassificationStandard;
}

function classes({ table, planned, id, values, adjusted, classification }: ClassInput): Uint8Array {
  const column = new Uint8Array(table.length);
  const at = new Int32Array(BLOCK_ROWS);
  const ordinary = new Uint8Array(BLOCK_ROWS);
  const { table: lying, standing } = planned.tables;
  const byAge = cutsOf(lying, id, classification);
  const cuts = standing ? joinCuts(byAge, cutsOf(standing, id, classification)) : byAge;
  const limits = zLimits(id, classification);
  for (let from = 0; from < table.length; from += BLOCK_ROWS) {
    const to = Math.min(from + BLOCK_ROWS, table.length);
    const rows = { at, ordinary };
    markOrdinary(ordinary, table, from, to);
    if (standing === undefined) rowsByAge(rows, table, lying, planned.rule.from, from, to);
    else rowsByLength(rows, table, adjusted as MeasureColumn, { lying, standing }, from, to);
    compare(column, cuts, at, values, from, to);
    for (let i = from; i < to; i++) {
      if (at[i - from] !== -1) continue;
      const { z } = rowScore(table, planned, true, i);
      column[i] = z === MISSING ? NO_CLASS : limits.filter((limit) => z >= limit).length;
    }
  }
  return column;
}

/** Counts for each child how many limits of its row the value reaches, without a branch. */
function compare(
  column: Uint8Array,
  { width, values: cuts }: CutPoints,
  at: Int32Array,
  values: Int32Array,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const row = at[i - from] as number;
    const value = values[i] as number;
    let reached = value > 0 ? 0 : NO_CLASS;
    if (row >= 0 && value > 0) {
      const first = row * width;
      // The sign bit of value - cut is 1 where the cut is not reached.
      for (let k = first; k < first + width; k++)
        reached += 1 - ((value - (cuts[k] as number)) >>> 31);
    }
    column[i] = reached;
  }
}
