import { completedMonths } from '../../child/age.js';
import { lastDay } from '../../child/iso-date.js';
import { type Quarter, quarterEnd } from './quarter.js';

/** The state of nutrition: normal, wasted, severely wasted, stunted. */
export type NutritionState = 'N' | 'GK' | 'GB' | 'S';

/** What the growth mat shows: green, yellow (at risk), red (looks stunted), not measured. */
export type GrowthMat = 'H' | 'K' | 'M' | 'TD';

/** A child below two and what it received. A service without a record counts as not received. */
export interface YoungChild {
  /** Tells children of a village apart: a number or pseudonym, never a name. */
  readonly person: string;
  /** Tells households of a village apart. */
  readonly household: string;
  /** Kemendagri code with dots, or a name that only one village has. */
  readonly village: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly state: NutritionState;
  readonly growthMat: GrowthMat;
  readonly basicImmunisationsSinceBirth: number;
  readonly measlesImmunisationsSinceBirth: number;
  readonly weighingsSinceBirth: number;
  /** Months of the quarter, 1 to 12, in which length or height was measured. */
  readonly lengthMonths: readonly number[];
  /** Sessions of the mother or carer. */
  readonly counsellingSinceBirth: number;
  readonly parentingClassesSinceBirth: number;
  /** In the quarter. */
  readonly homeVisits: number;
  readonly safeWater: boolean;
  readonly latrine: boolean;
  readonly birthCertificate: boolean;
  readonly healthInsurance: boolean;
}

/** Ages in completed months: 0 to 5, 6 to 12, 13 to 17, 18 to 23. */
export type AgeBand = 1 | 2 | 3 | 4;

/** A child as the rules see it at the end of a quarter. */
export interface ChildInQuarter extends YoungChild {
  /** Completed months at the end of the quarter, 0 to 23. */
  readonly ageMonths: number;
  readonly band: AgeBand;
  /** The month in which length is due, February or August; null in the two other quarters. */
  readonly lengthMonth: number | null;
  /** Completed months at the end of that month; null where it has not been born by then. */
  readonly ageAtLengthMonths: number | null;
}

const LENGTH_MONTHS: Readonly<Record<Quarter['quarter'], number | null>> = {
  1: 2,
  2: null,
  3: 8,
  4: null,
};

const BAND_ENDS: readonly (readonly [band: AgeBand, last: number])[] = [
  [1, 5],
  [2, 12],
  [3, 17],
  [4, 23],
];

/**
 * A child as the rules see it at the end of a quarter; undefined where its birth date is no date, where
 * it is born later, or where it is two or more by then.
 *
 * @example
 * childInQuarter(exampleChild, { year: 2022, quarter: 1 })?.band; // => 2
 */
export function childInQuarter(child: YoungChild, quarter: Quarter): ChildInQuarter | undefined {
  const ageMonths = completedMonths(child.birthDate, quarterEnd(quarter));
  if (ageMonths === undefined) return undefined;
  const band = BAND_ENDS.find(([, last]) => ageMonths <= last)?.[0];
  if (band === undefined) return undefined;
  const lengthMonth = LENGTH_MONTHS[quarter.quarter];
  const ageAtLengthMonths = lengthMonth === null ? null : ageIn(child, quarter.year, lengthMonth);
  return { ...child, ageMonths, band, lengthMonth, ageAtLengthMonths };
}

function ageIn({ birthDate }: YoungChild, year: number, month: number): number | null {
  const end = `${year}-${String(month).padStart(2, '0')}-${lastDay(year, month)}`;
  return completedMonths(birthDate, end) ?? null;
}
