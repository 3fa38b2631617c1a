import { daysFromIsoDate } from '../child/iso-date.js';
import type { Sex } from '../child/sex.js';
import type { DecimalInput } from '../number/decimal.js';
import { recordedNumber } from '../number/recorded.js';
import { MISSING } from '../record/record-table.js';
import { type Issue, issue } from '../result/result.js';
import { GAIN_CODES, type GainCode } from './gain-code.js';
import type { WeighingColumns } from './gain-columns.js';
import { gramsOfKg } from './grams.js';

/** One weighing of a child. */
export interface Weighing {
  /** ISO date. */
  readonly weighedOn: string;
  /** As recorded; absent, empty or 0: listed, not weighed. */
  readonly weightKg?: DecimalInput | undefined;
  /** Rounded z of weight-for-age, for the red line. */
  readonly weightForAge?: number | null;
  /** The code that the register itself gave. */
  readonly exportedCode?: GainCode | null;
}

/** A child with its weighings, in the order of the register. */
export interface WeighedChild {
  /** Null where not known. */
  readonly sex: Sex | null;
  readonly birthDate: string;
  readonly weighings: readonly Weighing[];
}

/** The child as a table of one, or what is wrong with it. */
export function columnsOfChild({
  sex,
  birthDate,
  weighings,
}: WeighedChild): WeighingColumns | Issue[] {
  const issues: Issue[] = [];
  const born = dayOf(birthDate, ['birthDate'], issues);
  const length = weighings.length;
  const columns = {
    length,
    childKey: new Float64Array(length),
    measuredDay: Int32Array.from(weighings, ({ weighedOn }, i) =>
      dayOf(weighedOn, ['weighings', i, 'weighedOn'], issues),
    ),
    birthDay: new Int32Array(length).fill(born),
    sex: new Uint8Array(length).fill(sex === null ? 0 : sex === 'male' ? 1 : 2),
    weight: Int32Array.from(weighings, ({ weightKg }, i) => gramsOf(weightKg, i, issues)),
    weightForAge: Int32Array.from(weighings, ({ weightForAge }) =>
      weightForAge === undefined || weightForAge === null
        ? MISSING
        : Math.round(weightForAge * 100),
    ),
    exportedCode: Uint8Array.from(weighings, ({ exportedCode }) =>
      Math.max(GAIN_CODES.indexOf(exportedCode ?? ''), 0),
    ),
  };
  return issues.length > 0 ? issues : columns;
}

function dayOf(iso: string, path: readonly (string | number)[], issues: Issue[]): number {
  const day = daysFromIsoDate(iso);
  if (day === undefined) issues.push(issue('date.invalid', { path, values: { value: iso } }));
  return day ?? MISSING;
}

function gramsOf(weightKg: Weighing['weightKg'], at: number, issues: Issue[]): number {
  const kg = recordedNumber(weightKg);
  if (typeof kg === 'number') return gramsOfKg(kg);
  const path = ['weighings', at, 'weightKg'];
  const values = { column: 'weightKg', value: String(weightKg) };
  issues.push(issue(`measurement.${kg}`, { path, values }));
  return MISSING;
}
