import { betaCdf, betaQuantile } from '../number/distributions/beta.js';
import type { Bilingual } from '../result/bilingual.js';
import { type AreaSpread, areaPrior, areaSpread, type Beta } from './area-spread.js';
import { type CaseCount, type LevelOptions, tailOf } from './case-count.js';
import { isFew } from './shown-share.js';

/** The count of one area, such as a village. */
export interface AreaCount extends CaseCount {
  readonly id: string;
}

/** What is thought of the share of one area after its children and those of all areas were seen. */
export interface SmoothedArea extends AreaCount {
  /** As counted, `cases / n`; null where n is 0. */
  readonly share: number | null;
  /** Between the share and the mean; null where no area has a child with a score. */
  readonly smoothed: number | null;
  /** Weight of the mean in `smoothed`, 0 to 1; the area's own share has the rest. */
  readonly meanWeight: number;
  /** Holds the true share with the probability of the level; null as `smoothed`. */
  readonly interval: readonly [number, number] | null;
  /** The distribution behind it; null where it is the point `smoothed`. */
  readonly posterior: Beta | null;
  /** Whether the counted share reaches the mean; false where n is 0. */
  readonly reachesMean: boolean;
  /** Fewer than ten children: to be shown as "k of n", never in percent. */
  readonly few: boolean;
}

/** The answer of {@link smoothShares}. */
export interface SmoothedShares extends AreaSpread {
  /** How the true shares of areas lie around the mean; null where they do not differ. */
  readonly prior: Beta | null;
  /** In the order given. */
  readonly areas: readonly SmoothedArea[];
  /** Whether the areas differ by more than chance. */
  readonly distinguishable: boolean;
  /** What to say where they do not; else null. */
  readonly note: Bilingual | null;
}

/** What {@link smoothShares} may be told. */
export interface SmoothOptions extends LevelOptions {
  /** Default: 0.9. */
  readonly level?: number;
  /** Mean and spread of a larger whole, such as the answer for all its areas. Default: of the areas. */
  readonly within?: AreaSpread;
}

const NOT_DISTINGUISHABLE: Bilingual = {
  id: 'Tidak ada wilayah yang dapat dibedakan: perbedaan antarwilayah tidak melebihi kebetulan.',
  en: 'No area is distinguishable: these areas differ by no more than chance.',
};

/**
 * The shares of small areas, each drawn towards the mean of all as far as it has few children: 1 case of
 * 1 child is no village of 100 %. Where the areas differ by no more than chance each has the mean.
 *
 * (a + k) / (a + b + n), with the posterior Beta(a + k, b + n - k) and the mean's weight M / (M + n);
 * `areaSpread` and `areaPrior` give a, b and M.
 * Source: beta-binomial empirical Bayes, as {@link areaSpread}.
 * Limits: mean and spread are taken as known, so intervals are a little short where areas are few.
 *
 * @throws RangeError for a count, level, mean or spread that can not be
 *
 * @example
 * const areas = [{ id: 'A', cases: 3, n: 30 }, { id: 'B', cases: 15, n: 30 }, { id: 'C', cases: 1, n: 1 }];
 * smoothShares(areas).areas.map(({ smoothed }) => smoothed?.toFixed(2)); // => ['0.11', '0.49', '0.58']
 */
export function smoothShares(
  areas: readonly AreaCount[],
  { level = 0.9, within }: SmoothOptions = {},
): SmoothedShares {
  const tail = tailOf(level);
  const own = areaSpread(areas);
  const { mean, spread } = within === undefined ? own : checkedSpread(within);
  const prior = areaPrior({ mean, spread });
  return {
    mean,
    spread,
    prior,
    areas: areas.map((area) => smoothedArea(area, { mean, prior, tail })),
    distinguishable: prior !== null,
    note: prior === null ? NOT_DISTINGUISHABLE : null,
  };
}

/**
 * The probability that the true share of an area lies above a limit; null where nothing is known of it.
 *
 * @param limit - a proportion
 * @throws RangeError outside 0 to 1
 *
 * @example
 * probabilityAbove({ smoothed: 0.5, posterior: { a: 1, b: 1 } }, 0.2); // => 0.8
 */
export function probabilityAbove(
  { smoothed, posterior }: Pick<SmoothedArea, 'smoothed' | 'posterior'>,
  limit: number,
): number | null {
  if (!(limit >= 0 && limit <= 1)) throw new RangeError(`No share: ${limit}`);
  if (posterior === null) return smoothed === null ? null : Number(smoothed > limit);
  // The other tail of the mirrored distribution: 1 minus a value near 1 would lose its digits.
  return betaCdf(1 - limit, posterior.b, posterior.a);
}

function smoothedArea(
  area: AreaCount,
  { mean, prior, tail }: { mean: number | null; prior: Beta | null; tail: number },
): SmoothedArea {
  const { id, cases, n } = area;
  const share = n === 0 ? null : cases / n;
  const counted = { id, cases, n, share, few: isFew(n) };
  const reachesMean = share !== null && mean !== null && share >= mean;
  if (prior === null) {
    const interval = mean === null ? null : ([mean, mean] as const);
    return { ...counted, smoothed: mean, meanWeight: 1, interval, posterior: null, reachesMean };
  }
  const posterior = { a: prior.a + cases, b: prior.b + n - cases };
  const weight = prior.a + prior.b;
  return {
    ...counted,
    smoothed: posterior.a / (weight + n),
    meanWeight: weight / (weight + n),
    interval: [
      betaQuantile(tail, posterior.a, posterior.b),
      1 - betaQuantile(tail, posterior.b, posterior.a),
    ],
    posterior,
    reachesMean,
  };
}

function checkedSpread({ mean, spread }: AreaSpread): AreaSpread {
  const known = mean === null || (mean >= 0 && mean <= 1);
  if (known && spread >= 0 && spread < 1) return { mean, spread };
  throw new RangeError(`No mean and spread of areas: ${mean}, ${spread}`);
}
