import {
  GAIN_CODES,
  isoDateFromDays,
  MEASURE_SCALE,
  type MeasureColumn,
  type MeasureId,
  MISSING,
  type RecordTable,
} from '@balanting/core';
import type { RowAge, RowField } from './file-row.js';

/** Fields of scores that the register printed. */
export const SCORES = ['weightForAge', 'heightForAge', 'weightForHeight'] as const;
const PLACES = ['province', 'district', 'kecamatan', 'puskesmas', 'village', 'posyandu'] as const;
const MEASURES = Object.keys(MEASURE_SCALE) as readonly MeasureId[];
const SEXES = [undefined, 'male', 'female'] as const;
const POSITIONS = [undefined, 'lying', 'standing'] as const;
const SCORE_SCALE = 100;
const DAYS_PER_MONTH = 30.4375;
/** An age in months that is a whole number of days but for the noise of doubles. */
const SAME_DAY = 1e-9;

/** What the table knows of a row, as text. */
export function valuesOf(table: RecordTable, i: number): Partial<Record<RowField, string>> {
  const values: Partial<Record<RowField, string>> = {};
  const put = (field: RowField, text: string | undefined) => {
    if (text !== undefined && text !== '') values[field] = text;
  };
  put('sex', SEXES[table.sex[i] as number]);
  put('birthDate', dateOf(table.birthDay[i]));
  put('measuredOn', dateOf(table.measuredDay[i]));
  put('position', POSITIONS[table.position?.[i] ?? 0]);
  if (table.oedema) put('oedema', table.oedema[i] === 1 ? 'yes' : 'no');
  put('printedGain', GAIN_CODES[table.printedGain?.[i] ?? 0]);
  for (const measure of MEASURES) put(measure, measureText(table[measure], i, measure));
  for (const score of SCORES) put(score, scoreText(table.printedZ[score][i]));
  const place = table.place.values[table.place.codes[i] as number];
  for (const part of PLACES) put(part, place?.[part]);
  return values;
}

function dateOf(day: number | undefined): string | undefined {
  return day === undefined || day === MISSING ? undefined : isoDateFromDays(day);
}

function measureText(
  column: MeasureColumn | undefined,
  i: number,
  measure: MeasureId,
): string | undefined {
  const value = column?.[i];
  if (value === undefined || value === MISSING || Number.isNaN(value)) return undefined;
  return plainText(column instanceof Int32Array ? value / MEASURE_SCALE[measure] : value);
}

function scoreText(hundredths: number | undefined): string | undefined {
  if (hundredths === undefined || hundredths === MISSING) return undefined;
  return (hundredths / SCORE_SCALE).toFixed(2);
}

/** Without an exponent, which registers do not know. */
function plainText(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

/** The age in days where it is a whole number of them, else in months. */
export function ageOf({ ageDays, ageMonths }: RecordTable, i: number): RowAge | undefined {
  const days = ageDays[i] as number;
  const months = ageMonths?.[i];
  if (months === undefined) return days === MISSING ? undefined : { value: days, unit: 'days' };
  if (Number.isNaN(months)) return undefined;
  const isWhole = Math.abs(months * DAYS_PER_MONTH - days) < SAME_DAY * Math.max(1, days);
  return isWhole ? { value: days, unit: 'days' } : { value: months, unit: 'months' };
}
