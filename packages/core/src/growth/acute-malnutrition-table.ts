import { type MeasurementTable, MISSING } from '../record/record-table.js';
import { combinedLevel } from './acute-malnutrition.js';
import {
  ACUTE,
  ACUTE_LEVELS,
  type AcuteLevel,
  type AcuteLimits,
  acuteLevelBelow,
  armLevel,
  WHO_ACUTE_LIMITS,
} from './acute-malnutrition-limits.js';
import type { AssessedTable, ZColumn } from './assessed-table.js';

/** Acute malnutrition of every row: places in `ACUTE_LEVELS`, by one criterion and combined. */
export interface AcuteColumns {
  readonly weightForHeight: Uint8Array;
  readonly armCircumference: Uint8Array;
  /** A table without a column of oedema knows nothing of it. */
  readonly oedema: Uint8Array;
  readonly combined: Uint8Array;
}

/** How many children are at each level. */
export type AcuteCounts = Readonly<Record<AcuteLevel | 'unknown', number>>;

/**
 * The acute malnutrition of many children by each criterion and combined: the rules of
 * `acuteMalnutrition` for columns.
 *
 * Source: see `WHO_ACUTE_LIMITS`.
 *
 * @example
 * const table = {
 *   length: 1,
 *   sex: Uint8Array.of(1),
 *   ageDays: Int32Array.of(400),
 *   armCircumference: Int32Array.of(1240),
 * };
 * acuteMalnutritionTable(assessTable(table, { reference: who2006 })).combined[0]; // => 2
 */
export function acuteMalnutritionTable(
  { input, scores }: AssessedTable,
  limits: AcuteLimits = WHO_ACUTE_LIMITS,
): AcuteColumns {
  const { length } = input;
  const weightForHeight = levelsOfScores(length, scores.weightForHeight, limits);
  const armCircumference = levelsOfArms(input, limits);
  const oedema = new Uint8Array(length);
  if (input.oedema !== undefined) {
    for (let i = 0; i < length; i++) oedema[i] = input.oedema[i] === 1 ? ACUTE.severe : ACUTE.none;
  }
  const combined = Uint8Array.from(oedema, (level, i) =>
    combinedLevel(weightForHeight[i] as number, armCircumference[i] as number, level),
  );
  return { weightForHeight, armCircumference, oedema, combined };
}

/**
 * The children at each level of a column; their sum is its length.
 *
 * @example
 * acuteCounts(Uint8Array.of(1, 1, 3)); // => { unknown: 0, none: 2, moderate: 0, severe: 1 }
 */
export function acuteCounts(column: Uint8Array): AcuteCounts {
  const counts = new Float64Array(ACUTE_LEVELS.length);
  for (const level of column) counts[level] = (counts[level] as number) + 1;
  const entries = ACUTE_LEVELS.map((name, level) => [name, counts[level] as number]);
  return Object.fromEntries(entries) as AcuteCounts;
}

function levelsOfScores(
  length: number,
  score: ZColumn | undefined,
  { weightForHeight }: AcuteLimits,
): Uint8Array {
  const levels = new Uint8Array(length);
  if (score === undefined) return levels;
  for (let i = 0; i < length; i++) {
    const z = score.z[i] as number;
    const counts = z !== MISSING && score.flag[i] === 0;
    levels[i] = counts ? acuteLevelBelow(z, weightForHeight) : ACUTE.unknown;
  }
  return levels;
}

function levelsOfArms(
  { length, ageDays, armCircumference }: MeasurementTable,
  limits: AcuteLimits,
): Uint8Array {
  const levels = new Uint8Array(length);
  if (armCircumference === undefined) return levels;
  const inCm = armCircumference instanceof Float64Array;
  for (let i = 0; i < length; i++) {
    const cell = armCircumference[i] as number;
    levels[i] = armLevel(inCm ? hundredthsOfCm(cell) : cell, ageDays[i] as number, limits);
  }
  return levels;
}

/** A circumference of up to 8 decimals as hundredths, without the noise of the product: 11.5 is 1150. */
function hundredthsOfCm(cm: number): number {
  return Math.round(cm * 1e8) / 1e6;
}
