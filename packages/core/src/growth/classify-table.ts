import { POSITION_RULE } from '../measurement/position.js';
import { type MeasurementTable, MISSING } from '../record/record-table.js';
import { adjustedLengths } from './adjusted-length.js';
import { ORDINARY_TO_DAY } from './block.js';
import type { ClassificationStandard } from './classification.js';
import { type CutIndicator, zLimits } from './cut-points.js';
import { limitsReached } from './cut-search.js';
import { planOf } from './plan.js';
import type { GrowthReference } from './reference/reference.js';
import { cutsOfReference, type ReferenceCuts } from './reference-cuts.js';
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
  const grams = weight instanceof Int32Array ? weight : undefined;
  const none = new Int32Array(lengths && grams ? 0 : table.length).fill(MISSING);
  const work: Work = {
    table,
    reference,
    lengths: lengths ? (adjustedLengths(table, lengths) as Int32Array) : none,
    grams: grams ?? none,
    cuts: cutsOfReference(reference, classification),
    height: new Uint8Array(table.length),
    weight: new Uint8Array(table.length),
    wasting: new Uint8Array(table.length),
  };
  for (const i of classifyOrdinary(work)) classifyByRules(work, i, classification);
  return {
    ...(lengths && { heightForAge: work.height }),
    ...(grams && { weightForAge: work.weight }),
    ...(lengths && grams && { weightForHeight: work.wasting }),
  };
}

interface Work {
  readonly table: MeasurementTable;
  readonly reference: GrowthReference;
  /** Adjusted lengths in hundredths of a cm, and grams. */
  readonly lengths: Int32Array;
  readonly grams: Int32Array;
  readonly cuts: ReferenceCuts;
  /** The classes, as they come about. */
  readonly height: Uint8Array;
  readonly weight: Uint8Array;
  readonly wasting: Uint8Array;
}

/** Classifies every row that only the tables decide; answers those that another rule stands against. */
function classifyOrdinary({ table, lengths, grams, cuts, ...classes }: Work): number[] {
  const { height, weight, wasting } = classes;
  const { first, last, heightRows, weightRows, lengthRows } = cuts;
  const { values, half } = cuts.search;
  const { sex, ageDays, oedema } = table;
  const rest: number[] = [];
  for (let i = 0; i < table.length; i++) {
    const day = ageDays[i] as number;
    const girl = (sex[i] as number) - 1;
    const length = lengths[i] as number;
    const gram = grams[i] as number;
    if (girl >>> 0 > 1 || day < 0 || day > ORDINARY_TO_DAY || gram <= 0 || oedema?.[i] === 1) {
      rest.push(i);
      continue;
    }
    // 1 from the day of standing height on: a sign bit again, in place of a branch.
    const tall = (POSITION_RULE.standingFromDay - 1 - day) >>> 31;
    const mm = (length * 0.1 + 0.05) | 0;
    if (mm * 10 !== length || mm < (first[tall] as number) || mm > (last[tall] as number)) {
      rest.push(i);
      continue;
    }
    const byHeight = heightRows[girl] as number;
    const byWeight = weightRows[girl] as number;
    const byLength = (lengthRows[2 * tall + girl] as number) + mm;
    height[i] = limitsReached(values, half, byHeight + day, length);
    weight[i] = limitsReached(values, half, byWeight + day, gram);
    wasting[i] = limitsReached(values, half, byLength, gram);
  }
  return rest;
}

function classifyByRules(work: Work, i: number, standard: ClassificationStandard): void {
  for (const planned of planOf(work.reference)) {
    const { id } = planned;
    if (id !== 'heightForAge' && id !== 'weightForAge' && id !== 'weightForHeight') continue;
    const { z } = rowScore(work.table, planned, work.reference.adjustsPosition, i);
    const reached = zLimits(id, standard).filter((limit) => z >= limit).length;
    work[COLUMN[id]][i] = z === MISSING ? NO_CLASS : reached;
  }
}

const COLUMN = {
  heightForAge: 'height',
  weightForAge: 'weight',
  weightForHeight: 'wasting',
} as const satisfies Record<CutIndicator, keyof Work>;
