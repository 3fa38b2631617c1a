import { MISSING } from '../record/record-table.js';
import { fail, type Issue, ok, type Result } from '../result/result.js';
import { monthFromText, monthsBetweenDays, monthText } from './calendar.js';
import { GAIN, GAIN_CODES, GAIN_REASONS, type GainCode, type GainReason } from './gain-code.js';
import type { GainTable, WeighingColumns } from './gain-columns.js';
import type { GainOptions } from './gain-options.js';
import { gainTable } from './gain-table.js';
import { columnsOfChild, type WeighedChild, type Weighing } from './weighed-child.js';

/** The weighing of a month, and how it stands to the one before. */
export interface WeightGain {
  /** `2025-08`. */
  readonly month: string;
  readonly weighedOn: string;
  readonly code: GainCode;
  readonly reason: GainReason;
  /** Completed calendar months. */
  readonly ageMonths: number;
  readonly weightG: number;
  /** The weighing before, of another month; null where there is none. */
  readonly previousOn: string | null;
  readonly gapDays: number | null;
  readonly gainG: number | null;
  /** The least gain that decided; null for O and B. */
  readonly neededG: number | null;
  /** The least gains of all months since the weighing before, added up: for information. */
  readonly proRataG: number | null;
  /** T in a row, this one included: 2T from 2, 3T from 3. */
  readonly run: number;
  /** Below the red line; false where no z was given. */
  readonly bgm: boolean;
  readonly faltering: boolean;
}

/**
 * The gain of a child in one month, or null where it was not weighed in it or was not below five years.
 *
 * @param month - `2025-08`
 * @returns fails as {@link weightGains}
 * @throws RangeError where the month is written otherwise
 *
 * @example
 * const weighings = [
 *   { weighedOn: '2025-07-10', weightKg: '5.4' },
 *   { weighedOn: '2025-08-11', weightKg: '5.7' },
 * ];
 * const child = { sex: 'female', birthDate: '2025-01-05', weighings } as const;
 * const gain = weightGain(child, '2025-08');
 * gain.ok && [gain.value?.code, gain.value?.gainG, gain.value?.neededG]; // => ['N', 300, 300]
 */
export function weightGain(
  child: WeighedChild,
  month: string,
  options: GainOptions = {},
): Result<WeightGain | null> {
  const wanted = monthText(monthFromText(month));
  const gains = weightGains(child, options);
  if (!gains.ok) return gains;
  return ok(gains.value.find((gain) => gain.month === wanted) ?? null);
}

/**
 * The gains of all months in which a child was weighed, earliest first: N where it gained at least the
 * minimum of its age since the weighing before, T where not, O after a gap of more than 45 days, B at
 * first. Compared in whole grams.
 *
 * Source: Kemenkes RI, Buku KIA and SKDN; alternatives stand in `GainOptions`.
 *
 * @returns fails with `date.invalid`, `measurement.invalid` and `measurement.too_many_digits`, all at
 * once
 *
 * @example
 * const weighings = [{ weighedOn: '2025-07-10', weightKg: '5.4' }];
 * const gains = weightGains({ sex: 'female', birthDate: '2025-01-05', weighings });
 * gains.ok && gains.value[0]?.reason; // => 'no-history'
 */
export function weightGains(
  child: WeighedChild,
  options: GainOptions = {},
): Result<readonly WeightGain[]> {
  const columns = columnsOfChild(child);
  if (Array.isArray(columns)) return fail(...(columns as [Issue, ...Issue[]]));
  const gains = gainTable(columns as WeighingColumns, options);
  const rows = child.weighings
    .map((_, row) => row)
    .filter((row) => isWeighed(gains.code[row] as number))
    .sort((a, b) => (gains.month[a] as number) - (gains.month[b] as number));
  return ok(rows.map((row) => gainOfRow(child, columns as WeighingColumns, gains, row)));
}

/** Whether a code is that of a weighing: N, T, O or B. */
function isWeighed(code: number): boolean {
  return code >= GAIN.N && code <= GAIN.B;
}

function gainOfRow(
  { weighings }: WeighedChild,
  columns: WeighingColumns,
  gains: GainTable,
  row: number,
): WeightGain {
  const day = columns.measuredDay[row] as number;
  const previous = gains.previousRow[row] as number;
  return {
    month: monthText(gains.month[row] as number),
    weighedOn: (weighings[row] as Weighing).weighedOn,
    code: GAIN_CODES[gains.code[row] as number] as GainCode,
    reason: GAIN_REASONS[gains.reason[row] as number] as GainReason,
    ageMonths: monthsBetweenDays(columns.birthDay[row] as number, day),
    weightG: columns.weight?.[row] as number,
    previousOn: weighings[previous]?.weighedOn ?? null,
    gapDays: previous < 0 ? null : day - (columns.measuredDay[previous] as number),
    gainG: known(gains.gainG[row]),
    neededG: known(gains.neededG[row]),
    proRataG: known(gains.proRataG[row]),
    run: gains.run[row] as number,
    bgm: gains.bgm[row] === 1,
    faltering: gains.faltering[row] === 1,
  };
}

function known(value: number | undefined): number | null {
  return value === undefined || value === MISSING ? null : value;
}
