import { MISSING } from '../../record/record-table.js';
import { type Reading, shown } from './reading.js';
import type { SeriesDoubt } from './series-finding.js';
import type { SeriesLimits } from './series-limits.js';

const LYING = 1;
const STANDING = 2;

/** Height that fell by more than measuring and position explain. */
export function heightLost(
  before: Reading,
  now: Reading,
  limits: SeriesLimits,
): SeriesDoubt | undefined {
  if (before.height === MISSING || now.height === MISSING) return undefined;
  const stoodUp = before.position === LYING && now.position === STANDING;
  const allowed = limits.heightLostCm + (stoodUp ? limits.lyingOverStandingCm : 0);
  if (before.height - now.height <= Math.round(allowed * 100)) return undefined;
  return {
    code: 'series.height_lost',
    before,
    now,
    action: { kind: 'measure-again' },
    values: { before: shown(before.height, 100), now: shown(now.height, 100) },
  };
}

/** Weight and height both equal to those of a reading weeks before. */
export function carriedForward(
  before: Reading,
  now: Reading,
  limits: SeriesLimits,
): SeriesDoubt | undefined {
  const isSame = before.weightG === now.weightG && before.height === now.height;
  const isWhole = now.weightG !== MISSING && now.height !== MISSING;
  if (!isSame || !isWhole || now.day - before.day < limits.carriedAfterDays) return undefined;
  return {
    code: 'series.carried_forward',
    before,
    now,
    action: { kind: 'measure-again' },
    values: { weight: shown(now.weightG, 1000), height: shown(now.height, 100) },
  };
}

/** Weight written as height and height as weight. */
export function exchanged(
  before: Reading,
  now: Reading,
  limits: SeriesLimits,
): SeriesDoubt | undefined {
  const all = [before.weightG, before.height, now.weightG, now.height];
  if (all.includes(MISSING)) return undefined;
  // kg in the column of cm and the other way round.
  const weightG = now.height * 10;
  const height = now.weightG / 10;
  const fits =
    isNear(weightG, before.weightG, limits.nearWeight) &&
    isNear(height, before.height, limits.nearHeight);
  const isFine =
    isNear(now.weightG, before.weightG, limits.nearWeight) &&
    isNear(now.height, before.height, limits.nearHeight);
  if (!fits || isFine) return undefined;
  return {
    code: 'series.swapped',
    before,
    now,
    action: { kind: 'exchange' },
    values: { weight: shown(now.weightG, 1000), height: shown(now.height, 100) },
  };
}

/** Whether a value differs from another by no more than a share of it. */
export function isNear(value: number, other: number, share: number): boolean {
  return Math.abs(value - other) <= other * share;
}
