import { Decimal } from '../../number/decimal.js';
import { MISSING } from '../../record/record-table.js';
import { type Reading, shown } from './reading.js';
import type { SeriesDoubt } from './series-finding.js';
import type { SeriesLimits } from './series-limits.js';
import { isNear } from './value-checks.js';

/** Grams for kg, metres or mm for cm, and a decimal mark that moved. */
const FACTORS = ['0.001', '0.01', '0.1', '10', '100', '1000'] as const;

const MEASURES = [
  { property: 'weightG', field: 'weight', scale: 1000, unit: 'kg', near: 'nearWeight' },
  { property: 'height', field: 'lengthHeight', scale: 100, unit: 'cm', near: 'nearHeight' },
] as const;

type SlippedMeasure = (typeof MEASURES)[number];

/** Values that are a power of ten away from the reading before. */
export function unitSlips(
  before: Reading,
  now: Reading,
  limits: SeriesLimits,
): readonly SeriesDoubt[] {
  if (
    !isSuspect(before.weightG, now.weightG, limits) &&
    !isSuspect(before.height, now.height, limits)
  ) {
    return NONE;
  }
  return MEASURES.flatMap((measure) => slipOf(measure, { before, now }, limits) ?? []);
}

const NONE: readonly SeriesDoubt[] = [];

function slipOf(
  { property, field, scale, unit, near }: SlippedMeasure,
  { before, now }: { readonly before: Reading; readonly now: Reading },
  limits: SeriesLimits,
): SeriesDoubt | undefined {
  const [was, is] = [before[property], now[property]];
  if (!isSuspect(was, is, limits)) return undefined;
  const factor = FACTORS.find((each) => isNear(is * Number(each), was, limits[near]));
  if (factor === undefined) return undefined;
  const value = new Decimal(shown(is, scale)).times(factor).toFixed();
  const values = {
    before: `${shown(was, scale)} ${unit}`,
    now: `${shown(is, scale)} ${unit}`,
    proposed: `${value} ${unit}`,
  };
  return { code: 'series.unit_slip', before, now, values, action: { kind: 'set', field, value } };
}

function isSuspect(was: number, is: number, { slipFrom }: SeriesLimits): boolean {
  if (was === MISSING || is === MISSING) return false;
  return is >= was * slipFrom || was >= is * slipFrom;
}
