import { Decimal } from '../../number/decimal.js';
import type { Bilingual } from '../../result/bilingual.js';
import type { QualityCounts } from '../quality-counts.js';
import { type SmartBand, type SmartClass, smartBandOf, smartClassOf } from './smart-bands.js';
import type { SmartMissing } from './smart-missing.js';
import { SMART_TESTS, type SmartTestId } from './smart-tests.js';
import { foundText, missingText, SMART_WARNING, totalText } from './smart-text.js';
import { type SmartFound, type SmartValue, smartValues } from './smart-values.js';
import { SMART_VARIANTS, type SmartRules } from './smart-variants.js';

/** What one test found and cost. All is null that rests on a value, where there is none. */
export interface SmartTestScore {
  readonly id: SmartTestId;
  readonly label: Bilingual;
  /** A share, p, score or z by the unit of the test: unrounded, with its sign. */
  readonly value: number | null;
  /** What a p is of: boys per girl, young per older child, index of dispersion. */
  readonly observed: number | null;
  /** Children it rests on; for `clusters` their number. */
  readonly n: number | null;
  /** Penalty points. */
  readonly penalty: number | null;
  readonly band: SmartBand | null;
  /** Why there is no value. */
  readonly missing: SmartMissing | null;
  /** Value, points and class in a sentence, or that the test is not computed and why. */
  readonly text: Bilingual;
  readonly meaning: Bilingual;
  readonly action: Bilingual;
  readonly source: string;
}

/** The plausibility score of SMART. */
export interface SmartScore {
  /** The rules it was made by. */
  readonly rules: SmartRules;
  readonly tests: readonly SmartTestScore[];
  /** Penalty points of the tests that could be computed: fewer are better. */
  readonly total: number;
  /** The total, were all tests that could not be computed to cost the most. */
  readonly highest: number;
  /** Whether all tests of the rules could be computed. */
  readonly complete: boolean;
  /** Those that could not. */
  readonly incomplete: readonly SmartTestId[];
  /** Null where the tests that could not be computed may change it. */
  readonly class: SmartClass | null;
  /** The classes of `total` and `highest`. */
  readonly classRange: readonly [SmartClass, SmartClass];
  readonly text: Bilingual;
  readonly warning: Bilingual;
}

/** Rules that differ from ENA's: a variant of {@link SMART_VARIANTS}, or single rules. */
export type SmartOptions = Partial<SmartRules>;

/**
 * The SMART plausibility score of a group of children: ten tests, each with 0 to 5, 10 or 20 penalty
 * points, 105 in all, and the class of their sum.
 *
 * A test without what it needs (no cluster, no arm circumference) costs no points and is named; the
 * class is then told only where those points could not change it.
 * Limits: made for surveys of wasting in children of 6 to 59 months: count only those. Chance alone
 * brings digit scores of about 100 / sqrt(n), so that few children look bad, and many make the p of
 * small differences small. Nothing is drawn at random: two runs agree.
 *
 * Source: SMART (2017) Manual 2.0; ENA for SMART, plausibility report.
 *
 * @param options - default: `SMART_VARIANTS.ena`; single rules such as `{ yates: true }` change those
 * @throws RangeError where an expected ratio is not above 0
 *
 * @example
 * const score = smartScore({ ...emptyQuality(), sex: { male: 60, female: 40, unknown: 0 } });
 * score.tests[1]?.text.en; // => 'Sex ratio: p = 0.0455, 4 points (acceptable).'
 * [score.total, score.complete]; // => [4, false]
 */
export function smartScore(counts: QualityCounts, options: SmartOptions = {}): SmartScore {
  const rules: SmartRules = { ...SMART_VARIANTS.ena, ...options };
  checkRatios(rules);
  const values = smartValues(counts, rules);
  const tests = rules.tests.map((id) => testScore(id, values[id], rules));
  const incomplete = tests.filter(({ penalty }) => penalty === null).map(({ id }) => id);
  const total = tests.reduce((sum, { penalty }) => sum + (penalty ?? 0), 0);
  const highest = incomplete.reduce((sum, id) => sum + bandsFor(id, rules)[3].penalty, total);
  const classRange = [smartClassOf(total), smartClassOf(highest)] as const;
  const found = tests.length - incomplete.length;
  return {
    rules,
    tests,
    total,
    highest,
    complete: incomplete.length === 0,
    incomplete,
    class: classRange[0] === classRange[1] ? classRange[0] : null,
    classRange,
    text: totalText({ found, lacking: incomplete.length, total, highest, classRange }),
    warning: SMART_WARNING,
  };
}

function testScore(id: SmartTestId, value: SmartValue, rules: SmartRules): SmartTestScore {
  const { label, meaning, action, source } = SMART_TESTS[id];
  const told = { label, meaning, action, source };
  return 'missing' in value
    ? { id, ...told, ...NOTHING, missing: value.missing, text: missingText(id, value.missing) }
    : { id, ...told, ...scored(id, value, rules), missing: null };
}

const NOTHING = { value: null, observed: null, n: null, penalty: null, band: null } as const;

function scored(id: SmartTestId, found: SmartFound, rules: SmartRules) {
  const value = roundedFor(id, found.value, rules);
  const band = smartBandOf(bandsFor(id, rules), rules.signed ? value : Math.abs(value));
  return { ...found, penalty: band.penalty, band, text: foundText(id, value, band) };
}

function roundedFor(id: SmartTestId, value: number, { decimals }: SmartRules): number {
  const places = decimals[id];
  if (places === undefined) return value;
  return new Decimal(value).toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toNumber();
}

function bandsFor(id: SmartTestId, { bands }: SmartRules) {
  return bands[id] ?? SMART_TESTS[id].bands;
}

function checkRatios({ sexRatio, ageRatio }: SmartRules): void {
  if (sexRatio > 0 && ageRatio > 0 && Number.isFinite(sexRatio + ageRatio)) return;
  throw new RangeError(
    `Expected ratios are numbers above 0, not ${sexRatio} of boys and ${ageRatio} of ages.`,
  );
}
