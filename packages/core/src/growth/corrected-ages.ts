import { DAYS_PER_MONTH } from '../child/age.js';
import { isGestation } from '../child/gestation.js';
import { correctionDays } from '../child/gestation-correction.js';
import { type MeasurementTable, MISSING } from '../record/record-table.js';
import type { ZColumn } from './assessed-table.js';
import { REASON } from './missing-reason.js';
import { monthsOfRow } from './score-row.js';

/** A table whose ages count from the due date, and the rows that lie before it. */
export interface CorrectedAges<T extends MeasurementTable = MeasurementTable> {
  readonly table: T;
  readonly beforeTerm: readonly number[];
}

/**
 * A table with the ages of preterm children below 24 months corrected, all else as it was.
 *
 * Source: see `AGE_CORRECTION`.
 *
 * @param gestationDays - days of pregnancy at birth of every row, `MISSING` where not known
 * @throws RangeError for a length of pregnancy outside 22+0 to 44+6 weeks, or a column of other length
 */
export function correctedAges<T extends MeasurementTable>(
  table: T,
  gestationDays: Int32Array,
): CorrectedAges<T> {
  if (gestationDays.length !== table.length) {
    throw new RangeError(`${gestationDays.length} lengths of pregnancy for ${table.length} rows`);
  }
  const ageDays = table.ageDays.slice();
  const ageMonths = table.ageMonths?.slice();
  const beforeTerm: number[] = [];
  for (let i = 0; i < table.length; i++) {
    const days = ageDays[i] as number;
    const correction = correctionOfRow(table, gestationDays, i);
    if (correction === 0) continue;
    ageDays[i] = days - correction;
    if (ageMonths) ageMonths[i] = (ageMonths[i] as number) - correction / DAYS_PER_MONTH;
    if (days < correction) beforeTerm.push(i);
  }
  return { table: { ...table, ageDays, ...(ageMonths && { ageMonths }) }, beforeTerm };
}

function correctionOfRow(table: MeasurementTable, gestationDays: Int32Array, i: number): number {
  const gestation = gestationDays[i] as number;
  if (gestation === MISSING) return 0;
  if (!isGestation(gestation)) throw new RangeError(`No length of pregnancy: ${gestation} days`);
  return (table.ageDays[i] as number) < 0 ? 0 : correctionDays(gestation, monthsOfRow(table, i));
}

/** Writes the reason of rows before term, where the sex did not stand against a score already. */
export function tellBeforeTerm(columns: Iterable<ZColumn>, rows: readonly number[]): void {
  for (const { reason } of columns) {
    for (const row of rows) {
      if (reason[row] === REASON['age-negative']) reason[row] = REASON['before-term'];
    }
  }
}
