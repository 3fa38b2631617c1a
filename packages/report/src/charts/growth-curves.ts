import {
  DAYS_PER_MONTH,
  type GrowthReference,
  type IndicatorId,
  measurementAt,
  type Position,
  type Sex,
} from '@balanting/core';

/** Whose curves are drawn. */
export interface GrowthCurveOptions<I extends IndicatorId> {
  readonly reference: GrowthReference<I>;
  readonly indicator: I;
  readonly sex: Sex;
  /** Only weight-for-length/height: whose table is drawn. Default: `lying`, weight-for-length. */
  readonly position?: Position;
  /** Up to this age in months at least; without it, and where it is above 24, all ages are drawn. */
  readonly upToMonths?: number;
}

/** The curve of one z-score: x in days, or in cm of length; y in the unit of the measure. */
export interface GrowthCurve {
  readonly z: number;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** The z-scores that WHO draws. */
export const CURVES = [-3, -2, 0, 2, 3] as const;

const SHORT_CHART_MONTHS = 24;
const STEPS = 160;
/** Lengths and heights of WHO 2006, in half centimetres. Source: WHO (2006), weight-for-length/height. */
const LENGTHS = Array.from({ length: 151 }, (_, i) => 45 + i / 2);

/** The curves of WHO's charts, lowest first; points without a value of the reference are left out. */
export function growthCurves<I extends IndicatorId>(
  options: GrowthCurveOptions<I>,
): readonly GrowthCurve[] {
  const { indicator, position = 'lying', ...rest } = options;
  const byLength = indicator === 'weightForHeight';
  const places = byLength ? LENGTHS : agesOf(options);
  return CURVES.map((z) => ({
    z,
    points: places.flatMap((x) => {
      const place = byLength ? { lengthCm: x, position } : { ageDays: x };
      const y = measurementAt(z, { ...rest, indicator, ...place });
      return typeof y === 'number' ? [[x, y] as const] : [];
    }),
  }));
}

/** Days of the first two years or of all ages of the indicator, closer together at first, where curves bend. */
function agesOf<I extends IndicatorId>({
  reference,
  indicator,
  upToMonths = Number.POSITIVE_INFINITY,
}: GrowthCurveOptions<I>): readonly number[] {
  const { age } = reference.indicators[indicator];
  const from = reference.ageUnit === 'day' ? age.from : Math.ceil(age.from * DAYS_PER_MONTH);
  const months = upToMonths <= SHORT_CHART_MONTHS ? SHORT_CHART_MONTHS : age.toMonths;
  const to = Math.floor(Math.min(months, age.toMonths) * DAYS_PER_MONTH);
  const days = Array.from({ length: STEPS + 1 }, (_, i) =>
    Math.round(from + (to - from) * (i / STEPS) ** 1.6),
  );
  return [...new Set(days)];
}
