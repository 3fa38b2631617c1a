import { POSITION_RULE } from '../measurement/position.js';
import type { GrowthTable } from './reference/growth-table.js';
import type { IndicatorTables } from './reference/reference.js';

/** Below this length, in mm, a child of unknown age and position is looked up as lying. */
const STANDING_FROM_MM = 870;

/**
 * The table of weight-for-length/height for a child: by age where known (length below 731 days, else
 * height, whatever the position), else by position, else length below 87 cm.
 *
 * Source: WHO R package anthro 1.1.0; WHO (2006) for the change at 24 months.
 *
 * @param days - whole days, below 0 where not known
 */
export function tableByLength(
  tables: IndicatorTables,
  days: number,
  position: number,
  mm: number,
): GrowthTable {
  const standing = tables.standing ?? tables.table;
  if (days >= 0) return days < POSITION_RULE.standingFromDay ? tables.table : standing;
  if (position !== 0) return position === 1 ? tables.table : standing;
  return mm < STANDING_FROM_MM ? tables.table : standing;
}

/** A length in cm as millimetres, whole where it is recorded to the millimetre. */
export function millimetres(lengthCm: number): number {
  const mm = lengthCm * 10;
  const whole = Math.round(mm);
  return Math.abs(mm - whole) < 1e-9 ? whole : mm;
}
