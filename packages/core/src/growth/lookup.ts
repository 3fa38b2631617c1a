import { bodyMassIndex } from '../measurement/bmi.js';
import type { MeasureId } from '../measurement/scale.js';
import { Decimal } from '../number/decimal.js';
import { whyNoScore } from './eligibility.js';
import { REASON } from './missing-reason.js';
import type { PlannedIndicator } from './plan.js';
import type { GrowthTable } from './reference/growth-table.js';
import { exactBmi, exactScore, floatScore } from './score.js';

import type { Subject } from './subject.js';
import { millimetres, tableByLength } from './weight-for-height.js';

/** Where an indicator is looked up for a child: the table, the place in it, and what was measured. */
export interface LookUp {
  readonly table: GrowthTable;
  readonly x: number;
  readonly y: number;
}

/** The look-up of an indicator, or the code of the reason why there is none. */
export function lookUp(planned: PlannedIndicator, subject: Subject): LookUp | number {
  const { tables, rule } = planned;
  const byLength = planned.id === 'weightForHeight';
  const y = measured(planned, subject);
  const mm = byLength ? millimetres(subject.length) : 0;
  const least = byLength && !(mm > 0) ? mm : y;
  const { sex, days, months, oedema } = subject;
  const why = whyNoScore(rule, sex, days, months, oedema, least);
  if (why !== 0) return why;
  if (!byLength) return { table: tables.table, x: rule.byDay ? days : months, y };
  const table = tableByLength(tables, days, subject.position, mm);
  if (mm < table.first || mm > table.last) return REASON['length-out-of-table'];
  return { table, x: mm, y };
}

/** The exact decimal of a measure as it was recorded. */
export type ExactMeasure = (measure: MeasureId) => Decimal;

/** The published z in hundredths of a look-up, certified by decimals where a double can not tell. */
export function scoreOf(
  planned: PlannedIndicator,
  { table, x, y }: LookUp,
  subject: Subject,
  exact: ExactMeasure,
): number {
  const { tails } = planned.indicator;
  const score = floatScore(table, tails, subject.sex, x, y);
  if (!Number.isNaN(score)) return score;
  const length = () => exact('lengthHeight').plus(new Decimal(subject.adjustment).div(100));
  const exactX = planned.id === 'weightForHeight' ? length().times(10) : new Decimal(x);
  const { measure } = planned;
  if (measure === 'bmi') {
    return exactScore(table, tails, subject.sex, exactX, exactBmi(exact('weight'), length()));
  }
  const exactY = measure === 'lengthHeight' ? length() : exact(measure);
  return exactScore(table, tails, subject.sex, exactX, exactY);
}

function measured({ measure }: PlannedIndicator, subject: Subject): number {
  if (measure === 'lengthHeight') return subject.length;
  if (measure !== 'bmi') return subject[measure];
  const { weight, length } = subject;
  return weight > 0 && length > 0 ? bodyMassIndex(weight, length) : Math.min(weight, length);
}
