import { INDICATORS, type IndicatorId } from '@balanting/core';
import type { Dialect } from '../dialect.js';
import { LMS_PREFIX } from '../reference/lms-tables.js';

/** The column of a z-score: WHO Anthro's names. In whole hundredths (-2.01 is -201), NULL where none. */
export const Z_COLUMNS: Readonly<Record<IndicatorId, string>> = {
  heightForAge: 'zlen',
  weightForAge: 'zwei',
  weightForHeight: 'zwfl',
  bmiForAge: 'zbmi',
  headCircumferenceForAge: 'zhc',
  armCircumferenceForAge: 'zac',
  tricepsForAge: 'zts',
  subscapularForAge: 'zss',
};

/** The column of a flag: 1 where the z is outside WHO's limits of plausibility. */
export function flagColumn(id: IndicatorId): string {
  return `f${LMS_PREFIX[id]}`;
}

/**
 * The published z in hundredths of a measurement `y` by the columns of its reference row, NULL unless
 * `condition` holds and `y` is above 0.
 *
 * Rounding is `floor(100 z + 0.5)`: engines differ in `round`, and no recordable measurement has a z that ends
 * in exactly half a hundredth. The tail is told by `y`, so that no power is worked out twice.
 */
export function zExpression(
  dialect: Dialect,
  id: IndicatorId,
  y: string,
  condition: string,
): string {
  const raw = INDICATORS[id].tails === 'plain' ? plain(id, y) : restricted(dialect, id, y);
  return `CASE WHEN ${condition} AND ${y} > 0 THEN floor((${raw}) * 100 + 0.5) END`;
}

/** Whether a z is flagged, as 1 or 0. */
export function flagExpression(id: IndicatorId): string {
  const { from, to } = INDICATORS[id].plausible;
  const z = Z_COLUMNS[id];
  return `CASE WHEN ${z} < ${from} OR ${z} > ${to} THEN 1 ELSE 0 END`;
}

function plain(id: IndicatorId, y: string): string {
  const prefix = LMS_PREFIX[id];
  return `(${y} / ${prefix}_m - 1) / ${prefix}_s`;
}

function restricted(dialect: Dialect, id: IndicatorId, y: string): string {
  const [l, m, s, n3, n2, p2, p3] = ['l', 'm', 's', 'n3', 'n2', 'p2', 'p3'].map(
    (letter) => `${LMS_PREFIX[id]}_${letter}`,
  );
  return `CASE WHEN ${y} > ${p3} THEN 3 + (${y} - ${p3}) / (${p3} - ${p2})
      WHEN ${y} < ${n3} THEN -3 + (${y} - ${n3}) / (${n2} - ${n3})
      ELSE (${dialect.power}(${y} / ${m}, ${l}) - 1) / (${l} * ${s}) END`;
}
