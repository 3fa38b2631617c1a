import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { emptyQuality } from '../../../src/quality/merge-quality.js';
import type { QualityCounts } from '../../../src/quality/quality-counts.js';
import { type SmartOptions, smartScore } from '../../../src/quality/smart/smart-score.js';
import type { SmartTestId } from '../../../src/quality/smart/smart-tests.js';

/** What a made-up sample holds; what is not named is missing. */
export interface SmartSample {
  readonly children?: number;
  /** Boys, girls. */
  readonly sexes?: readonly [number, number];
  /** Children of 6 to 29 months, of 30 to 59. */
  readonly ages?: readonly [number, number];
  readonly weight?: readonly number[];
  readonly height?: readonly number[];
  readonly arm?: readonly number[];
  /** Plausible weight-for-height in hundredths, and flagged by WHO. */
  readonly z?: readonly (readonly [number, number])[];
  readonly flagged?: readonly (readonly [number, number])[];
  /** Wasted children of each cluster of 20. */
  readonly cases?: readonly number[];
}

const EVEN_DIGITS = new Array<number>(10).fill(100);

/** Perfect: 1000 children as SMART expects them. */
export const CLEAN: SmartSample = {
  children: 1000,
  sexes: [500, 500],
  ages: [459, 541],
  weight: EVEN_DIGITS,
  height: EVEN_DIGITS,
  arm: EVEN_DIGITS,
  z: normalScores(1000),
  cases: [1, 2, 3, 2, 1, 4, 2, 0, 2, 3],
};

/** As bad as can be. */
export const WORST: SmartSample = {
  children: 1000,
  sexes: [900, 100],
  ages: [900, 100],
  weight: [1000, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  height: [1000, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  arm: [1000, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  z: [
    [-500, 50],
    [-100, 800],
    [-99, 50],
    [500, 100],
  ],
  cases: [20, 0, 0],
};

/** The counts that tests are made of. */
export function countsOf(sample: SmartSample): QualityCounts {
  const counts = emptyQuality();
  const [male = 0, female = 0] = sample.sexes ?? [];
  const [young = 0, older = 0] = sample.ages ?? [];
  const digits = (list: readonly number[] | undefined) => ({
    digits: list ?? EVEN_DIGITS.map(() => 0),
    wholes: new Map<number, number>(),
    missing: 0,
  });
  return {
    ...counts,
    children: sample.children ?? 0,
    sex: { male, female, unknown: 0 },
    ageMonths: counts.ageMonths.map((_, month) => (month === 6 ? young : month === 59 ? older : 0)),
    digits: {
      weight: digits(sample.weight),
      lengthHeight: digits(sample.height),
      armCircumference: digits(sample.arm),
    },
    scores: {
      ...counts.scores,
      weightForHeight: {
        plausible: new Map(sample.z ?? []),
        flagged: new Map(sample.flagged ?? []),
        missing: 0,
      },
    },
    clusters: new Map((sample.cases ?? []).map((cases, k) => [`c${k}`, { n: 20, cases }])),
  };
}

/** What one test says of a sample that may hold nothing else. */
export function testOf(id: SmartTestId, sample: SmartSample, options?: SmartOptions) {
  const found = smartScore(countsOf(sample), options).tests.find((test) => test.id === id);
  if (found === undefined) throw new RangeError(`No test ${id}.`);
  return found;
}

/** So many normal scores, evenly spread over the quantiles. */
function normalScores(n: number, sd = 1): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (let k = 0; k < n; k++) {
    const z = Math.round(100 * sd * quantile((k + 0.5) / n, 0, 1));
    counts.set(z, (counts.get(z) ?? 0) + 1);
  }
  return [...counts];
}

/** Last digits of 2000 children, half of them `off` too many: the score is `off` / 6. */
export function digitsOff(off: number): readonly number[] {
  return Array.from({ length: 10 }, (_, k) => (k < 5 ? 200 + off : 200 - off));
}
