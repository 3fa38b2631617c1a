import { each } from './each.js';
import { mergeHistograms } from './histogram.js';
import {
  type BirthMonthSums,
  type ClusterCases,
  DIGIT_MEASURES,
  type DigitCounts,
  POSITION_BANDS,
  type PositionCounts,
  QUALITY_INDICATORS,
  type QualityCounts,
  type ScoreCounts,
  type ZSums,
} from './quality-counts.js';

/**
 * The counts of all children of both: `mergeQuality(a, b)` equals the count of the rows of a and b
 * together, in whatever order.
 *
 * @example
 * mergeQuality(emptyQuality(), emptyQuality()).children; // => 0
 */
export function mergeQuality(a: QualityCounts, b: QualityCounts): QualityCounts {
  return {
    children: a.children + b.children,
    sex: addRecords(a.sex, b.sex),
    ageMonths: addLists(a.ageMonths, b.ageMonths),
    ageYearsWeighted: addLists(a.ageYearsWeighted, b.ageYearsWeighted),
    ageElsewhere: addRecords(a.ageElsewhere, b.ageElsewhere),
    birthMonths: addLists(a.birthMonths, b.birthMonths),
    birthDays: addLists(a.birthDays, b.birthDays),
    digits: each(DIGIT_MEASURES, (measure) => addDigits(a.digits[measure], b.digits[measure])),
    scores: each(QUALITY_INDICATORS, (id) => addScores(a.scores[id], b.scores[id])),
    heightByAge: pairs(a.heightByAge, b.heightByAge, addSums),
    heightByBirthMonth: pairs(a.heightByBirthMonth, b.heightByBirthMonth, addBirthMonths),
    positions: pairs(a.positions, b.positions, addPositions),
    clusters: addClusters(a.clusters, b.clusters),
  };
}

/**
 * The counts of no child: what merging starts from.
 *
 * @example
 * emptyQuality().ageMonths.length; // => 72
 */
export function emptyQuality(): QualityCounts {
  const zeros = (length: number) => new Array<number>(length).fill(0);
  const sums: ZSums = { n: 0, sum: 0, squares: 0 };
  return {
    children: 0,
    sex: { male: 0, female: 0, unknown: 0 },
    ageMonths: zeros(72),
    ageYearsWeighted: zeros(6),
    ageElsewhere: { above: 0, below: 0, unknown: 0 },
    birthMonths: zeros(12),
    birthDays: zeros(31),
    digits: each(DIGIT_MEASURES, () => ({ digits: zeros(10), wholes: new Map(), missing: 0 })),
    scores: each(QUALITY_INDICATORS, () => ({
      plausible: new Map(),
      flagged: new Map(),
      missing: 0,
    })),
    heightByAge: zeros(60).map(() => sums),
    heightByBirthMonth: zeros(12).map(() => ({ ...sums, ages: zeros(60) })),
    positions: POSITION_BANDS.map(() => ({ lying: 0, standing: 0, unknown: 0 })),
    clusters: new Map(),
  };
}

function addRecords<K extends string>(
  a: Readonly<Record<K, number>>,
  b: Readonly<Record<K, number>>,
): Readonly<Record<K, number>> {
  return each(Object.keys(a) as K[], (key) => a[key] + b[key]);
}

function addLists(a: readonly number[], b: readonly number[]): readonly number[] {
  return pairs(a, b, (x, y) => x + y);
}

function pairs<T>(a: readonly T[], b: readonly T[], add: (x: T, y: T) => T): readonly T[] {
  return a.map((x, k) => add(x, b[k] as T));
}

function addDigits(a: DigitCounts, b: DigitCounts): DigitCounts {
  return {
    digits: addLists(a.digits, b.digits),
    wholes: mergeHistograms([a.wholes, b.wholes]),
    missing: a.missing + b.missing,
  };
}

function addScores(a: ScoreCounts, b: ScoreCounts): ScoreCounts {
  return {
    plausible: mergeHistograms([a.plausible, b.plausible]),
    flagged: mergeHistograms([a.flagged, b.flagged]),
    missing: a.missing + b.missing,
  };
}

function addSums(a: ZSums, b: ZSums): ZSums {
  return { n: a.n + b.n, sum: a.sum + b.sum, squares: a.squares + b.squares };
}

function addBirthMonths(a: BirthMonthSums, b: BirthMonthSums): BirthMonthSums {
  return { ...addSums(a, b), ages: addLists(a.ages, b.ages) };
}

function addPositions(a: PositionCounts, b: PositionCounts): PositionCounts {
  return addRecords<keyof PositionCounts>(a, b);
}

function addClusters(
  a: QualityCounts['clusters'],
  b: QualityCounts['clusters'],
): ReadonlyMap<string, ClusterCases> {
  const merged = new Map(a);
  for (const [label, { n, cases }] of b) {
    const known = merged.get(label) ?? { n: 0, cases: 0 };
    merged.set(label, { n: known.n + n, cases: known.cases + cases });
  }
  return merged;
}
