import {
  type AssessedTable,
  type ClassificationStandard,
  classOf,
  type IndicatorId,
  MEASURE_SCALE,
  MISSING,
  MISSING_REASONS,
  type RecordTable,
  type ZColumn,
} from '@balanting/core';
import { measured } from './shown-number.js';

/** One assessed row as a line of NDJSON. */
export function jsonLine(
  assessed: AssessedTable<RecordTable>,
  i: number,
  input: Readonly<Record<string, string>>,
  standard: ClassificationStandard,
): string {
  const { adjustedLength, scores } = assessed;
  const days = assessed.input.ageDays[i] as number;
  const length = measured(adjustedLength, MEASURE_SCALE.lengthHeight, i);
  return `${JSON.stringify({
    input,
    ageDays: days === MISSING ? null : days,
    adjustedLengthCm: Number.isNaN(length) ? null : length,
    scores: Object.fromEntries(
      (Object.entries(scores) as [IndicatorId, ZColumn][]).map(([id, column]) => [
        id,
        scoreOf(column, i, id, standard),
      ]),
    ),
  })}\n`;
}

/**
 * Names of a header for an object: a name that stands twice gets a number.
 *
 * @example
 * fieldNames(['No', 'Nama', 'No']); // => ['No', 'Nama', 'No_2']
 */
export function fieldNames(header: readonly string[]): readonly string[] {
  return header.map((name, i) => {
    const before = header.slice(0, i).filter((other) => other === name).length;
    return before === 0 ? name : `${name}_${before + 1}`;
  });
}

function scoreOf(column: ZColumn, i: number, id: IndicatorId, standard: ClassificationStandard) {
  const z = column.z[i] as number;
  if (z === MISSING) return { reason: MISSING_REASONS[column.reason[i] as number] };
  const found = classOf(standard, id, z);
  return { z: z / 100, class: found?.code ?? null, flag: column.flag[i] === 1 };
}
