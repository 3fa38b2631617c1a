import { DAYS_PER_MONTH } from '../child/age.js';
import {
  adjustedLengthCm,
  lengthAdjustment,
  type PositionCode,
  positionThatCounts,
} from '../measurement/position.js';
import { MEASURE_SCALE, type MeasureId } from '../measurement/scale.js';
import { Decimal } from '../number/decimal.js';
import { type MeasureColumn, type MeasurementTable, MISSING } from '../record/record-table.js';
import { lookUp, scoreOf } from './lookup.js';
import type { PlannedIndicator } from './plan.js';
import type { Subject } from './subject.js';

/** The score of one row: hundredths and 0, or `MISSING` and the code of the reason. */
export interface RowScore {
  readonly z: number;
  readonly reason: number;
}

/** The score of row `i` by the rules of `assess`, whatever stands against it. */
export function rowScore(
  table: MeasurementTable,
  planned: PlannedIndicator,
  adjusts: boolean,
  i: number,
): RowScore {
  const subject = subjectOfRow(table, i, adjusts);
  const found = lookUp(planned, subject);
  if (typeof found === 'number') return { z: MISSING, reason: found };
  const exact = (measure: MeasureId) => exactCell(table, measure, i);
  return { z: scoreOf(planned, found, subject, exact), reason: 0 };
}

function subjectOfRow(table: MeasurementTable, i: number, adjusts: boolean): Subject {
  const days = table.ageDays[i] as number;
  const months = monthsOfRow(table, i);
  const givenPosition = (table.position ? table.position[i] : 0) as PositionCode;
  const position = positionThatCounts(givenPosition, months);
  const adjustment = adjusts ? lengthAdjustment(position, days) : 0;
  return {
    sex: table.sex[i] as number,
    age: { days, months },
    correction: 0,
    oedema: table.oedema ? (table.oedema[i] as number) : 0,
    givenPosition,
    position,
    adjustment,
    length: adjustedLengthCm(cell(table, 'lengthHeight', i), adjustment),
    weight: cell(table, 'weight', i),
    headCircumference: cell(table, 'headCircumference', i),
    armCircumference: cell(table, 'armCircumference', i),
    triceps: cell(table, 'triceps', i),
    subscapular: cell(table, 'subscapular', i),
  };
}

/** Age of a row in unrounded months, NaN where not known. */
export function monthsOfRow({ ageDays, ageMonths }: MeasurementTable, i: number): number {
  const days = ageDays[i] as number;
  if (days === MISSING) return Number.NaN;
  return ageMonths ? (ageMonths[i] as number) : days / DAYS_PER_MONTH;
}

function cell(table: MeasurementTable, measure: MeasureId, i: number): number {
  const column = table[measure];
  if (column === undefined) return Number.NaN;
  const value = column[i] as number;
  if (column instanceof Float64Array) return value;
  return value === MISSING ? Number.NaN : value / MEASURE_SCALE[measure];
}

/** The exact decimal of a cell: an integer over its scale, or the shortest text of a double. */
function exactCell(table: MeasurementTable, measure: MeasureId, i: number): Decimal {
  const column = table[measure] as MeasureColumn;
  const value = new Decimal(column[i] as number);
  return column instanceof Float64Array ? value : value.div(MEASURE_SCALE[measure]);
}
