import type { Child } from '../child/child.js';
import type { Measurement } from '../measurement/measurement.js';
import { normalCdf } from '../number/distributions/normal.js';
import { fail, type Issue, ok, type Result } from '../result/result.js';
import type { IndicatorId } from './indicator.js';
import { lookUp } from './lookup.js';
import { lineOf } from './margin-line.js';
import { carefulTeam, type MeasurementError } from './measurement-error.js';
import { MISSING_REASONS, type MissingReason } from './missing-reason.js';
import { planOf } from './plan.js';
import type { GrowthReference, IndicatorTables } from './reference/reference.js';
import { subjectOf } from './subject.js';

/** The indicators whose margin can be told. */
export type MarginIndicator = Extract<
  IndicatorId,
  'heightForAge' | 'weightForAge' | 'weightForHeight' | 'bmiForAge'
>;

/** What {@link marginOf} needs and may be told. */
export interface MarginOptions {
  /** A reference that has the indicator. */
  readonly reference: Pick<GrowthReference<never>, 'id' | 'ageUnit' | 'adjustsPosition'> & {
    readonly indicators: Readonly<Partial<Record<IndicatorId, IndicatorTables>>>;
  };
  readonly indicator: MarginIndicator;
  /** The z-score of the line. Default: -2. */
  readonly cut?: number;
  /** Default: `carefulTeam`. For the mean of two measurements divide its figures by √2. */
  readonly error?: Pick<MeasurementError, 'lengthHeightCm' | 'weightKg'>;
  /** As in `AssessOptions`. */
  readonly gestationDays?: number | undefined;
}

/** How a child stands to a line. */
export interface Margin {
  /** The length or height after the 0.7 cm rule in cm, or the weight in kg. */
  readonly measured: number;
  /** What would stand on the line: cm, or kg at the child's age or length. */
  readonly line: number;
  /** Measured minus line, in `unit`: below 0 under the line. */
  readonly distance: number;
  readonly unit: 'mm' | 'g';
  /** Standard deviation of the distance by measurement error, in `unit`. */
  readonly sd: number;
  /** Probability, 0 to 1, that the true z-score is below the cut. */
  readonly below: number;
}

/**
 * How far a child is from the line of a cut, and the probability of being truly below it when measuring
 * errs; or the reason why there is no z-score.
 *
 * The measurement at the cut is taken from the reference; errors are normal. Weight-for-length/height
 * and BMI-for-age are told in weight at the child's length, and the error of the length enters by the
 * slope of the line: sd² = TEM(weight)² + (slope TEM(length))², to first order.
 * Source: Cole and Green, Stat Med 1992;11:1305-1319, for the line; Ulijaszek SJ, Kerr DA (1999) Br J
 * Nutr 82:165-177, for TEM as the standard deviation of one measurement.
 * Limits: takes no true value to be likelier beforehand than another; the line is that of the unrounded
 * z. A fault that all measurements share is not in the TEM.
 *
 * @returns fails as `assess` does
 * @throws RangeError for an indicator that the reference does not have, a cut that is not finite, or an
 * error below 0
 *
 * @example
 * const child = { sex: 'male', ageDays: 730 } as const;
 * const options = { reference: who2006, indicator: 'heightForAge' } as const;
 * const result = marginOf(child, { heightCm: '81.4' }, options);
 * result.ok && 'below' in result.value && result.value.below.toFixed(2); // => '0.77'
 */
export function marginOf(
  child: Child,
  measurement: Measurement,
  options: MarginOptions,
): Result<Margin | { readonly reason: MissingReason }> {
  const { reference, indicator, cut = -2, error = carefulTeam } = options;
  const planned = planOf(reference).find(({ id }) => id === indicator);
  if (planned === undefined) throw new RangeError(`${reference.id} has no ${indicator}`);
  if (!Number.isFinite(cut)) throw new RangeError(`No cut: ${cut}`);
  const adjusts = reference.adjustsPosition;
  const subject = subjectOf(child, measurement, { adjusts, gestationDays: options.gestationDays });
  if (Array.isArray(subject)) return fail(...(subject as [Issue, ...Issue[]]));
  const found = lookUp(planned, subject);
  if (typeof found === 'number') return ok({ reason: MISSING_REASONS[found] as MissingReason });
  const { line, slope } = lineOf(planned, found, subject, cut);
  const { measure, unit, units } = TOLD_IN[indicator];
  const measured = subject[measure];
  const distance = (measured - line) * units;
  const sd = scatter(measure, slope, error) * units;
  const below = belowCutProbability({ distance, sd });
  return ok({ measured, line, distance, unit, sd, below });
}

/**
 * The probability that the true value lies below a line, for a measurement that lies so far from it and
 * errs with so much standard deviation, in the same unit. Without error it is 1 below the line, else 0.
 *
 * @throws RangeError for a standard deviation below 0
 *
 * @example
 * belowCutProbability({ distance: 0, sd: 4 }); // => 0.5
 */
export function belowCutProbability({ distance, sd }: Pick<Margin, 'distance' | 'sd'>): number {
  if (!(sd >= 0)) throw new RangeError(`No standard deviation: ${sd}`);
  if (sd === 0) return distance < 0 ? 1 : 0;
  return normalCdf(0, distance, sd);
}

const TOLD_IN = {
  heightForAge: { measure: 'length', unit: 'mm', units: 10 },
  weightForAge: { measure: 'weight', unit: 'g', units: 1000 },
  weightForHeight: { measure: 'weight', unit: 'g', units: 1000 },
  bmiForAge: { measure: 'weight', unit: 'g', units: 1000 },
} as const;

function scatter(
  measure: 'length' | 'weight',
  slope: number,
  { lengthHeightCm, weightKg }: Pick<MeasurementError, 'lengthHeightCm' | 'weightKg'>,
): number {
  if (!(lengthHeightCm >= 0 && weightKg >= 0)) {
    throw new RangeError(`No errors of measurement: ${lengthHeightCm} cm, ${weightKg} kg`);
  }
  return measure === 'length' ? lengthHeightCm : Math.hypot(weightKg, slope * lengthHeightCm);
}
