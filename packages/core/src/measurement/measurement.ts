import { Decimal, type DecimalInput } from '../number/decimal.js';
import type { Position } from './position.js';
import type { MeasureId } from './scale.js';

/**
 * What was measured of a child on one day. Values are decimals as recorded: text (`'84.5'`), a number,
 * or a Decimal; absent or empty where not measured.
 */
export interface Measurement {
  /** ISO date of measuring; needed with a birth date. */
  readonly measuredOn?: string;
  readonly weightKg?: DecimalInput | undefined;
  /** Length or height. */
  readonly heightCm?: DecimalInput | undefined;
  /** How the length was taken; absent: as the age asks for. */
  readonly position?: Position | undefined;
  readonly headCircumferenceCm?: DecimalInput | undefined;
  readonly armCircumferenceCm?: DecimalInput | undefined;
  readonly tricepsMm?: DecimalInput | undefined;
  readonly subscapularMm?: DecimalInput | undefined;
  /** Bilateral pitting oedema. Default: false. */
  readonly oedema?: boolean | undefined;
}

/** The property of {@link Measurement} behind each measure. */
export const MEASUREMENT_FIELDS = {
  weight: 'weightKg',
  lengthHeight: 'heightCm',
  headCircumference: 'headCircumferenceCm',
  armCircumference: 'armCircumferenceCm',
  triceps: 'tricepsMm',
  subscapular: 'subscapularMm',
} as const;

/** Gives the exact decimal of each measure that was recorded; 0 for one that was not. */
export function exactMeasureOf(measurement: Measurement): (measure: MeasureId) => Decimal {
  return (measure) => new Decimal(measurement[MEASUREMENT_FIELDS[measure]] || 0);
}
