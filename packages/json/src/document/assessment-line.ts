import {
  type AssessedTable,
  type ClassificationStandard,
  classOf,
  type IndicatorId,
  MEASURE_SCALE,
  MISSING,
  MISSING_REASONS,
  type MissingReason,
  type ZColumn,
} from '@balanting/core';
import type { AssessmentLine } from './assessment-schema.js';

/** What {@link assessmentLine} is told of a row. */
export interface AssessmentLineOptions {
  /** Position in the table, from 0. */
  readonly row: number;
  /** The row as it came. */
  readonly input: AssessmentLine['input'];
  readonly standard: ClassificationStandard;
}

/**
 * One row of an assessed table as JSON: what `assessmentSchema` describes.
 *
 * @example
 * const children = { length: 1, sex: Uint8Array.of(2), ageDays: Int32Array.of(896) };
 * const assessed = assessTable({ ...children, weight: Int32Array.of(11200) }, { reference: who2006 });
 * const options = { row: 0, input: {}, standard: who2006.classification };
 * assessmentLine(assessed, options).scores.weightForAge; // => { z: -0.95, class: 'normal', flag: false }
 */
export function assessmentLine(
  { input: table, adjustedLength, scores }: AssessedTable,
  { row, input, standard }: AssessmentLineOptions,
): AssessmentLine {
  const days = table.ageDays[row] as number;
  const found: Partial<Record<IndicatorId, ReturnType<typeof scoreAt>>> = {};
  for (const id in scores) {
    const column = scores[id as IndicatorId] as ZColumn;
    found[id as IndicatorId] = scoreAt(column, row, id as IndicatorId, standard);
  }
  return {
    input,
    ageDays: days === MISSING ? null : days,
    adjustedLengthCm: lengthAt(adjustedLength, row),
    scores: found,
  };
}

function scoreAt(column: ZColumn, row: number, id: IndicatorId, standard: ClassificationStandard) {
  const z = column.z[row] as number;
  if (z === MISSING) {
    return { reason: MISSING_REASONS[column.reason[row] as number] as MissingReason };
  }
  const found = classOf(standard, id, z);
  return { z: z / 100, class: found?.code ?? null, flag: column.flag[row] === 1 };
}

function lengthAt(column: AssessedTable['adjustedLength'], row: number): number | null {
  const value = column?.[row] ?? Number.NaN;
  if (column instanceof Float64Array) return Number.isNaN(value) ? null : value;
  return value === MISSING || Number.isNaN(value) ? null : value / MEASURE_SCALE.lengthHeight;
}
