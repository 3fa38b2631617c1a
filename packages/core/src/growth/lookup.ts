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
  const byLength = planned.id === 'weightForHeight';
  const found = byLength ? lookUpByLength(planned, subject) : lookUpByAge(planned, subject);
  // Of one child only a correction makes the age negative: others were refused before.
  const isEarly = found === REASON['age-negative'] && subject.correction > 0;
  return isEarly ? REASON['before-term'] : found;
}

function lookUpByAge(planned: PlannedIndicator, subject: Subject): LookUp | number {
  const { tables, rule } = planned;
  const { sex, age, oedema } = subject;
  const { days, months } = age;
  const y = measured(planned, subject);
  const why = whyNoScore(rule, sex, days, months, oedema, y);
  return why === 0 ? { table: tables.table, x: rule.byDay ? days : months, y } : why;
}

function lookUpByLength({ tables, rule }: PlannedIndicator, subject: Subject): LookUp | number {
  const { sex, age, oedema, weight, position } = subject;
  const { days, months } = age;
  const mm = millimetres(subject.length);
  const why = whyNoScore(rule, sex, days, months, oedema, mm > 0 ? weight : mm);
  if (why !== 0) return why;
  const table = tableByLength(tables, days, position, mm);
  if (mm < table.first || mm > table.last) return REASON['length-out-of-table'];
  return { table, x: mm, y: weight };
}

/** The exact decimal of a measure as it was recorded. */
export type ExactMeasure = (measure: MeasureId) => Decimal;

/** The published z in hundredths of a look-up, certified by decimals where a double can not tell. */
export function scoreOf(
  planned: PlannedIndicator,
  found: LookUp,
  subject: Subject,
  exact: ExactMeasure,
): number {
  const { table, x, y } = found;
  const score = floatScore(table, planned.indicator.tails, subject.sex, x, y);
  return Number.isNaN(score) ? scoreInDecimals(planned, found, subject, exact) : score;
}

function scoreInDecimals(
  { id, measure, indicator }: PlannedIndicator,
  { table, x }: LookUp,
  { sex, adjustment }: Subject,
  exact: ExactMeasure,
): number {
  const length = () => exact('lengthHeight').plus(new Decimal(adjustment).div(100));
  const exactX = id === 'weightForHeight' ? length().times(10) : new Decimal(x);
  const exactY = () => {
    if (measure === 'bmi') return exactBmi(exact('weight'), length());
    return measure === 'lengthHeight' ? length() : exact(measure);
  };
  return exactScore(table, indicator.tails, sex, exactX, exactY());
}

function measured({ measure }: PlannedIndicator, subject: Subject): number {
  if (measure === 'lengthHeight') return subject.length;
  if (measure !== 'bmi') return subject[measure];
  const { weight, length } = subject;
  return weight > 0 && length > 0 ? bodyMassIndex(weight, length) : Math.min(weight, length);
}
