import { completedMonths, DAYS_PER_MONTH } from '../child/age.js';
import type { Child } from '../child/child.js';
import type { Measurement } from '../measurement/measurement.js';
import type { Result } from '../result/result.js';
import { type Assessment, type AssessOptions, assess } from './assess.js';
import type { IndicatorId } from './indicator.js';
import type { AgeRange, GrowthReference, IndicatorTables } from './reference/reference.js';

/** The rules in which tools that use WHO's standards for children below five differ. */
export interface ProfileRules {
  /** The last age with a score: below 60 months, or to the last day of WHO's tables. */
  readonly lastAge: 'below-60-months' | 'day-1856';
  /** The age that is looked up: in days, or the completed months. */
  readonly age: 'days' | 'completed-months';
  /** The length that weight-for-length/height is looked up at: as measured, or the nearest half cm. */
  readonly length: 'interpolated' | 'half-cm';
}

/** How a tool works out z-scores, by name. */
export interface ConformanceProfile {
  readonly id: 'who-anthro-1.1' | 'igrowup-2011' | 'monthly-simplified';
  readonly label: { readonly id: string; readonly en: string };
  readonly rules: ProfileRules;
  readonly source: string;
}

/**
 * The profiles by name.
 *
 * Source: of each profile in its `source`.
 *
 * @example
 * PROFILES['igrowup-2011'].rules.lastAge; // => 'day-1856'
 */
export const PROFILES: Readonly<Record<ConformanceProfile['id'], ConformanceProfile>> = {
  'who-anthro-1.1': {
    id: 'who-anthro-1.1',
    label: { id: 'WHO anthro 1.1 (R)', en: 'WHO anthro 1.1 (R)' },
    rules: { lastAge: 'below-60-months', age: 'days', length: 'interpolated' },
    source: 'WHO R package anthro 1.1.0: the rules of this library',
  },
  'igrowup-2011': {
    id: 'igrowup-2011',
    label: { id: 'WHO igrowup 2011', en: 'WHO igrowup 2011' },
    rules: { lastAge: 'day-1856', age: 'days', length: 'interpolated' },
    source: 'WHO Anthro and igrowup macros (2011), whose tables run to day 1856',
  },
  'monthly-simplified': {
    id: 'monthly-simplified',
    label: { id: 'Tabel bulanan cetak', en: 'Printed monthly tables' },
    rules: { lastAge: 'below-60-months', age: 'completed-months', length: 'half-cm' },
    source:
      'Permenkes 2/2020, whose printed tables have a row for each completed month and each half cm',
  },
};

/** The end of day 1856: ages that round to it have a row. */
const END_OF_DAY_1856: Pick<AgeRange, 'toMonths' | 'toIncluded'> = {
  toMonths: 1856.5 / DAYS_PER_MONTH,
  toIncluded: false,
};

/**
 * The z-scores of one child by the rules of a profile, with the reference of children below five.
 *
 * @returns fails as `assess` does
 *
 * @example
 * const options = { reference: who2006, rules: PROFILES['igrowup-2011'].rules };
 * const result = assessBy({ sex: 'male', ageDays: 1850 }, { heightCm: '108' }, options);
 * result.ok && result.value.heightForAge; // => { z: -0.51, flag: false, class: 'normal' }
 */
export function assessBy<I extends IndicatorId>(
  child: Child,
  measurement: Measurement,
  { rules, ...options }: AssessOptions<I> & { readonly rules: ProfileRules },
): Result<Assessment<I>> {
  const reference = rules.lastAge === 'day-1856' ? toLastDay(options.reference) : options.reference;
  const aged = rules.age === 'days' ? child : inCompletedMonths(child, measurement);
  const found = assess(aged, measurement, { ...options, reference });
  if (!found.ok || rules.length === 'interpolated') return found;
  const height = found.value.adjustedHeightCm;
  if (height === null || !('weightForHeight' in found.value)) return found;
  // The length is adjusted already: with a known age the table goes by age, whatever the position.
  const { position, ...rest } = measurement;
  const placed = found.value.age === null && position ? { ...rest, position } : rest;
  const atHalf = assess(
    aged,
    { ...placed, heightCm: nearestHalf(height) },
    { ...options, reference },
  );
  if (!atHalf.ok) return atHalf;
  const { weightForHeight } = atHalf.value as Assessment<'weightForHeight'>;
  return { ...found, value: { ...found.value, weightForHeight } };
}

// One changed reference for each reference object: plans and tables are kept with it.
const toDay1856 = new WeakMap<object, GrowthReference>();

function toLastDay<I extends IndicatorId>(reference: GrowthReference<I>): GrowthReference<I> {
  const known = toDay1856.get(reference) as GrowthReference<I> | undefined;
  if (known !== undefined) return known;
  const indicators = Object.entries<IndicatorTables>(reference.indicators).map(([id, tables]) => [
    id,
    { ...tables, age: { ...tables.age, ...END_OF_DAY_1856 } },
  ]);
  const changed = { ...reference, indicators: Object.fromEntries(indicators) };
  toDay1856.set(reference, changed as GrowthReference);
  return changed as GrowthReference<I>;
}

/** The child with its age in completed months; unchanged where the age is not known or not valid. */
function inCompletedMonths(child: Child, { measuredOn = '' }: Measurement): Child {
  const { sex } = child;
  if ('birthDate' in child && child.birthDate !== undefined) {
    const months = completedMonths(child.birthDate, measuredOn);
    return months === undefined ? child : { sex, ageMonths: months };
  }
  if ('ageDays' in child && child.ageDays !== undefined) {
    return { sex, ageMonths: Math.floor(child.ageDays / DAYS_PER_MONTH) };
  }
  return 'ageMonths' in child && child.ageMonths !== undefined
    ? { sex, ageMonths: Math.floor(child.ageMonths) }
    : child;
}

function nearestHalf(cm: number): number {
  return Math.floor(cm * 2 + 0.5) / 2;
}
