import { type GrowthTable, type IndicatorId, type Lms, POSITION_RULE } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { DAYS, LENGTH_PLACES, type LengthPlaces } from './places.js';

/** The row of a growth reference for one sex and day, or one sex and length. */
export interface PlacedLms {
  readonly sex: 1 | 2;
  /** Whole days; for rows by length a day at which the table of that position is looked up. */
  readonly day: number;
  /** Hundredths of a cm; 0 for rows by age. */
  readonly length: number;
  readonly lms: Lms;
}

/** Every row that a child below 60 months can be looked up in, by key: boys and then girls. */
export function ageRows(id: IndicatorId): readonly PlacedLms[] {
  const { table } = who2006.indicators[id];
  return SEXES.flatMap((sex) =>
    Array.from({ length: DAYS }, (_, day) => {
      // Circumferences and skinfolds begin at three months: no earlier day is ever looked up.
      const lms = lmsAt(table, sex, Math.max(day, table.first));
      return { sex, day, length: 0, lms };
    }),
  );
}

/** Every row of weight by length or height, in steps of 0.1 mm, by key. */
export function lengthRows(): readonly PlacedLms[] {
  const { lying, standing } = LENGTH_PLACES;
  return [rowsOf(lying, 0), rowsOf(standing, POSITION_RULE.standingFromDay)].flat();
}

/** The row of a table at `x`, between two rows by their straight line. */
export function lmsAt(table: GrowthTable, sex: 1 | 2, x: number): Lms {
  const low = Math.floor(x);
  const fraction = x - low;
  const first = publishedRow(table, sex, low);
  if (fraction === 0) return first;
  const next = publishedRow(table, sex, low + 1);
  const between = (a: number, b: number) => a + fraction * (b - a);
  return {
    l: between(first.l, next.l),
    m: between(first.m, next.m),
    s: between(first.s, next.s),
  };
}

const SEXES = [1, 2] as const;

function rowsOf({ table, first, last }: LengthPlaces, day: number): readonly PlacedLms[] {
  return SEXES.flatMap((sex) =>
    Array.from({ length: last - first + 1 }, (_, k) => {
      const length = first + k;
      return { sex, day, length, lms: lmsAt(table, sex, length / 10) };
    }),
  );
}

function publishedRow(table: GrowthTable, sex: 1 | 2, x: number): Lms {
  const { l, m, s } = table.rows();
  const at = (sex - 1) * (table.last - table.first + 1) + x - table.first;
  return { l: (l[at] ?? 0) / 1e4, m: (m[at] ?? 0) / 1e4, s: (s[at] ?? 0) / 1e5 };
}
