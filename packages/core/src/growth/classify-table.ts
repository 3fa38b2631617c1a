import { POSITION_RULE } from '../measurement/position.js';
import { type MeasurementTable, MISSING } from '../record/record-table.js';
import { adjustedLengths } from './adjusted-length.js';
import { ORDINARY_TO_DAY } from './block.js';
import type { ClassificationStandard } from './classification.js';
import { type CutIndicator, type CutPoints, cutsOf, zLimits } from './cut-points.js';
import { planOf } from './plan.js';
import type { GrowthTable } from './reference/growth-table.js';
import type { GrowthReference } from './reference/reference.js';
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
  const { heightForAge, weightForAge, weightForHeight } = reference.indicators;
  const cutsFor = (tables: GrowthTable, id: CutIndicator) => cutsOf(tables, id, classification);
  const { table: lying, standing = lying } = weightForHeight;
  const none = new Int32Array(lengths && grams ? 0 : table.length).fill(MISSING);
  const work: Work = {
    table,
    reference,
    lengths: lengths ? (adjustedLengths(table, lengths) as Int32Array) : none,
    grams: grams ?? none,
    byAge: heightForAge.table,
    lying,
    standing,
    heightCuts: cutsFor(heightForAge.table, 'heightForAge'),
    weightCuts: cutsFor(weightForAge.table, 'weightForAge'),
    lyingCuts: cutsFor(lying, 'weightForHeight'),
    standingCuts: cutsFor(standing, 'weightForHeight'),
    height: new Uint8Array(table.length),
    weight: new Uint8Array(table.length),
    wasting: new Uint8Array(table.length),
    rest: new Int32Array(table.length),
  };
  const rest = classifyOrdinary(work);
  for (let k = 0; k < rest; k++) classifyByRules(work, work.rest[k] as number, classification);
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
  readonly byAge: GrowthTable;
  readonly lying: GrowthTable;
  readonly standing: GrowthTable;
  readonly heightCuts: CutPoints;
  readonly weightCuts: CutPoints;
  readonly lyingCuts: CutPoints;
  readonly standingCuts: CutPoints;
  /** The classes, as they come about. */
  readonly height: Uint8Array;
  readonly weight: Uint8Array;
  readonly wasting: Uint8Array;
  /** Rows that a rule other than the tables stands against. */
  readonly rest: Int32Array;
}

/** Classifies every row that only the tables decide; answers how many it left in `rest`. */
function classifyOrdinary(work: Work): number {
  const { table, lengths, grams, byAge, height, weight, wasting, rest } = work;
  const { heightCuts, weightCuts } = work;
  const { sex, ageDays, oedema = new Uint8Array(table.length) } = table;
  const days = byAge.last - byAge.first + 1;
  const lying = lengthRows(work.lying, work.lyingCuts);
  const standing = lengthRows(work.standing, work.standingCuts);
  let left = 0;
  for (let i = 0; i < table.length; i++) {
    const day = ageDays[i] as number;
    const girl = (sex[i] as number) - 1;
    const length = lengths[i] as number;
    const gram = grams[i] as number;
    const { first, rows, cuts } = day >= POSITION_RULE.standingFromDay ? standing : lying;
    const row = ((length * 0.1 + 0.05) | 0) - first;
    const known = girl >>> 0 < 2 && day >= 0 && day <= ORDINARY_TO_DAY;
    const onRow = row >= 0 && row < rows && length % 10 === 0;
    if (!known || !onRow || gram <= 0 || oedema[i] === 1) {
      rest[left++] = i;
      continue;
    }
    const age = girl * days + day;
    height[i] = limitsReached(heightCuts, age, length);
    weight[i] = limitsReached(weightCuts, age, gram);
    wasting[i] = limitsReached(cuts, girl * rows + row, gram);
  }
  return left;
}

function lengthRows({ first, last }: GrowthTable, cuts: CutPoints) {
  return { first, rows: last - first + 1, cuts };
}

/** How many limits of a row the value reaches. */
function limitsReached({ width, values }: CutPoints, row: number, value: number): number {
  const first = row * width;
  let reached = 0;
  // The sign bit of a difference, as in `roundBlock`: classes are noisy, and a branch would be guessed.
  for (let k = 0; k < width; k++) reached += ((values[first + k] as number) - value - 1) >>> 31;
  return reached;
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
