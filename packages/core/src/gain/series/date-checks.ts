import { monthNumber } from '../calendar.js';
import type { Reading } from './reading.js';
import type { SeriesDoubt } from './series-finding.js';

/** Two rows of one day: a repeated row, or readings that differ. */
export function sameDate(before: Reading, now: Reading): SeriesDoubt | undefined {
  if (before.day !== now.day) return undefined;
  const isSame = before.weightG === now.weightG && before.height === now.height;
  return {
    code: isSame ? 'series.repeated' : 'series.same_date',
    level: isSame ? 'info' : 'warning',
    before,
    now,
    action: { kind: 'delete-one' },
  };
}

/** Calendar months without a row between two readings. */
export function monthsMissing(before: Reading, now: Reading): SeriesDoubt | undefined {
  const months = monthNumber(now.day) - monthNumber(before.day) - 1;
  if (months < 1) return undefined;
  return {
    code: 'series.months_missing',
    level: 'info',
    before,
    now,
    action: { kind: 'visit' },
    values: { months },
  };
}
