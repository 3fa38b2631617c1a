import { Decimal } from '../../number/decimal.js';
import { digitPreference } from '../digit-preference.js';
import type { DigitCounts, QualityCounts } from '../quality-counts.js';
import { momentsOf, smartCleaned } from '../z-moments.js';
import { type ChiSquareTest, dispersionTest, ratioTest } from './chi-square-test.js';
import type { SmartMissing } from './smart-missing.js';
import type { SmartTestId } from './smart-tests.js';
import type { SmartRules } from './smart-variants.js';

/** What a test found, or why it could not be worked out. */
export type SmartValue = SmartFound | { readonly missing: SmartMissing };

/** What a test found. */
export interface SmartFound {
  /** By the unit of the test: a share, a p, a score, or z. Unrounded, with its sign. */
  readonly value: number;
  /** What a p is of: boys per girl, young per older child, index of dispersion; null where none. */
  readonly observed: number | null;
  /** Children it rests on; for `clusters` their number. */
  readonly n: number;
}

/**
 * What each test finds in the counts of a group of children, before any band.
 *
 * SMART flags: z more than 3 units (not 3 SD) from the observed mean of all z, plausible or not. Their
 * share; and SD, skewness (m3 / m2^1.5) and excess kurtosis (m4 / m2^2 - 3) of the z that are left.
 * Source: SMART (2017) Manual 2.0; ENA for SMART, plausibility report.
 *
 * @example
 * const found = smartValues(emptyQuality(), SMART_VARIANTS.ena);
 * found.sexRatio; // => { missing: 'noSex' }
 */
export function smartValues(
  counts: QualityCounts,
  rules: SmartRules,
): Readonly<Record<SmartTestId, SmartValue>> {
  return {
    ...weightForHeightValues(counts, rules),
    sexRatio: sexRatioValue(counts, rules),
    ageRatio: ageRatioValue(counts, rules),
    weightDigits: digitsValue(counts.digits.weight),
    lengthHeightDigits: digitsValue(counts.digits.lengthHeight),
    armCircumferenceDigits: digitsValue(counts.digits.armCircumference),
    clusters: clustersValue(counts),
  };
}

function weightForHeightValues({ children, scores }: QualityCounts, { flagsAmong }: SmartRules) {
  const { plausible, flagged } = scores.weightForHeight;
  const cleaned = smartCleaned(plausible, flagged);
  const { n, sd, skewness, kurtosis } = momentsOf(cleaned.kept);
  const scored = n + cleaned.flagged;
  const among = flagsAmong === 'children' ? children : scored;
  const share = scored === 0 ? null : cleaned.flagged / among;
  const missing = scored === 0 ? 'noScore' : 'noSpread';
  return {
    flags: zValue(share, among, 'noScore'),
    sd: zValue(sd, n, missing),
    skewness: zValue(skewness, n, missing),
    kurtosis: zValue(kurtosis === null ? null : excessOf(kurtosis), n, missing),
  };
}

/** In decimals, so that a kurtosis of 3.4 has an excess of 0.4 and not just below. */
function excessOf(kurtosis: number): number {
  return new Decimal(kurtosis).minus(3).toNumber();
}

function zValue(value: number | null, n: number, missing: SmartMissing): SmartValue {
  return value === null ? { missing } : { value, observed: null, n };
}

function sexRatioValue({ sex }: QualityCounts, { sexRatio, yates }: SmartRules): SmartValue {
  const test = ratioTest(sex.male, sex.female, { ratio: sexRatio, yates });
  return testValue(test, sex.male + sex.female, 'noSex');
}

/** The ages that are compared, by completed months: from the first to before the last. */
const YOUNG = [6, 30] as const;
const OLDER = [30, 60] as const;

function ageRatioValue({ ageMonths }: QualityCounts, { ageRatio, yates }: SmartRules): SmartValue {
  const [young, older] = [YOUNG, OLDER].map(([from, before]) =>
    ageMonths.slice(from, before).reduce((sum, count) => sum + count, 0),
  ) as [number, number];
  return testValue(ratioTest(young, older, { ratio: ageRatio, yates }), young + older, 'noAge');
}

function digitsValue({ digits }: DigitCounts): SmartValue {
  const { n, score } = digitPreference(digits);
  return score === null ? { missing: 'noMeasure' } : { value: score, observed: null, n };
}

function clustersValue({ clusters }: QualityCounts): SmartValue {
  const counted = [...clusters.values()].filter(({ n }) => n > 0);
  const test = dispersionTest(counted.map(({ cases }) => cases));
  return testValue(test, counted.length, counted.length < 2 ? 'fewClusters' : 'noCase');
}

function testValue(test: ChiSquareTest | undefined, n: number, missing: SmartMissing): SmartValue {
  return test === undefined ? { missing } : { value: test.p, observed: test.observed, n };
}
