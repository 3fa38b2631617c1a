import { MISSING } from '../record/record-table.js';
import { monthFromText } from './calendar.js';
import type { GainOptions } from './gain-options.js';
import { kbmBukuKia, type MinimumGain, minimumGainG } from './minimum-gain.js';

/** The options made ready: the one rule behind a single child and a whole table. */
export interface GainRule {
  readonly options: Required<Omit<GainOptions, 'historyFrom' | 'minimum'>>;
  /** Month of the first data. */
  readonly historyFrom: number;
  /** Least gain in grams by sex (0 not known, 1, 2) and month 0 to 59, MISSING where not known. */
  readonly minimum: readonly Int32Array[];
  /** z of the red line in hundredths. */
  readonly redLine: number;
}

/** Children count until their 60th completed month. */
export const MONTHS_COUNTED = 60;

/**
 * The rule under some options.
 *
 * @param firstMonth - the month of the first row, where options name none
 * @throws RangeError where the gap, the run or the red line is no number that makes sense
 */
export function gainRule(given: GainOptions, firstMonth: number): GainRule {
  const { historyFrom, minimum = kbmBukuKia, ...rest } = given;
  const options = { ...DEFAULTS, ...rest };
  const { maxGapDays, falteringFrom, redLine } = options;
  if (!(maxGapDays > 0) || !(falteringFrom >= 1) || !Number.isFinite(redLine)) {
    throw new RangeError(`No rule of gain: ${maxGapDays} days, ${falteringFrom} T, z ${redLine}`);
  }
  return {
    options,
    historyFrom: historyFrom === undefined ? firstMonth : monthFromText(historyFrom),
    minimum: minimumColumns(minimum),
    redLine: Math.round(redLine * 100),
  };
}

function minimumColumns(table: MinimumGain): readonly Int32Array[] {
  const sexes = [null, 'male', 'female'] as const;
  const [unknown = [], ...known] = sexes.map((sex) =>
    Array.from({ length: MONTHS_COUNTED }, (_, month) => minimumGainG(month, sex, table)),
  );
  if (known.some((grams) => grams.includes(null))) {
    throw new RangeError(`${table.id} must reach from month 1 to ${MONTHS_COUNTED - 1}.`);
  }
  return [unknown, ...known].map((grams) => Int32Array.from(grams, (gram) => gram ?? MISSING));
}

const DEFAULTS = {
  maxGapDays: 45,
  months: 'calendar',
  sameMonth: 'last-row',
  gapInRun: 'ends',
  redLine: -3,
  falteringFrom: 2,
  noHistory: 'new',
} as const;
