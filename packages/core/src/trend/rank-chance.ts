import { betaDraws } from '../number/beta-draw.js';
import { normalDraws } from '../number/normal-draw.js';
import { randomOf } from '../number/random.js';
import { type LevelOptions, tailOf } from '../prevalence/case-count.js';
import { type AreaCount, type SmoothOptions, smoothShares } from '../prevalence/small-areas.js';
import { logitNormalOf, type Measured } from './measured.js';

/** What the draws behind a rank are told. */
export interface RankOptions extends LevelOptions {
  /** The same seed gives the same ranks. */
  readonly seed: number;
  /** Default: 1,000. */
  readonly draws?: number;
  /** Of the interval of ranks. Default: 0.9. */
  readonly level?: number;
}

/** The rank of one area and how sure it is; 1 is the highest share. */
export interface RankChance {
  readonly id: string;
  /** The rank that comes out most in the middle of the draws. */
  readonly medianRank: number;
  /** Holds the true rank with the probability of the level. */
  readonly interval: readonly [number, number];
  /** The probability of each rank, from rank 1 on; they add up to 1. */
  readonly chances: readonly number[];
}

/** A measured share of an area. */
export interface MeasuredArea extends Measured {
  readonly id: string;
}

/**
 * How sure the ranks of counted areas are: each area's share is drawn from what its children and those
 * of all areas tell (`smoothShares`), ranked, and the ranks counted. Areas that chance alone tells apart
 * all get every rank alike. In the order given.
 *
 * Source: Goldstein H, Spiegelhalter DJ (1996) J R Stat Soc A 159:385-443 (league tables and their
 * limitations); Laird NM, Louis TA (1989) J Educ Stat 14:29-46.
 * Limits: holds areas squared numbers, so it is for the areas of a district or province.
 *
 * @throws RangeError for a count, level or number of draws that can not be
 *
 * @example
 * const areas = [{ id: 'A', cases: 30, n: 60 }, { id: 'B', cases: 10, n: 100 }, { id: 'C', cases: 1, n: 2 }];
 * rankChances(areas, { seed: 1 }).map(({ id, interval }) => [id, interval]);
 * // => [['A', [1, 2]], ['B', [2, 3]], ['C', [1, 3]]]
 */
export function rankChances(
  areas: readonly AreaCount[],
  { within, ...options }: RankOptions & Pick<SmoothOptions, 'within'>,
): readonly RankChance[] {
  const { areas: smoothed } = smoothShares(areas, within === undefined ? {} : { within });
  const random = randomOf(options.seed);
  const draw = betaDraws(random);
  const samplers = smoothed.map(({ id, posterior, smoothed: mean }) => ({
    id,
    draw: () => (posterior === null ? (mean ?? 0) : draw(posterior.a, posterior.b)),
  }));
  return rankedDraws(samplers, random, options);
}

/**
 * How sure the ranks of areas of a survey are: shares drawn normal on the logit scale. A share without a
 * usable interval is taken as it is. In the order given.
 *
 * Source: as {@link rankChances}.
 *
 * @throws RangeError for a level or number of draws that can not be
 *
 * @example
 * const a = { id: 'A', kind: 'survey', share: 0.4, interval: [0.38, 0.42] } as const;
 * const b = { id: 'B', kind: 'survey', share: 0.2, interval: [0.18, 0.22] } as const;
 * rankChancesOfEstimates([b, a], { seed: 1 }).map(({ medianRank }) => medianRank); // => [2, 1]
 */
export function rankChancesOfEstimates(
  areas: readonly MeasuredArea[],
  options: RankOptions,
): readonly RankChance[] {
  const random = randomOf(options.seed);
  const normal = normalDraws(random);
  const samplers = areas.map((area) => {
    const spread = logitNormalOf(area);
    const draw = () =>
      spread === null || spread.sd === 0
        ? area.share
        : 1 / (1 + Math.exp(-spread.logit - spread.sd * normal()));
    return { id: area.id, draw };
  });
  return rankedDraws(samplers, random, options);
}

interface Sampler {
  readonly id: string;
  readonly draw: () => number;
}

function rankedDraws(
  samplers: readonly Sampler[],
  random: () => number,
  { draws = 1000, level = 0.9 }: RankOptions,
): readonly RankChance[] {
  if (!(Number.isSafeInteger(draws) && draws > 0)) throw new RangeError(`No draws: ${draws}`);
  const tail = tailOf(level);
  const counts = samplers.map(() => new Array<number>(samplers.length).fill(0));
  for (let k = 0; k < draws; k++) {
    // Equal shares fall into either order alike.
    const drawn = samplers.map(({ draw }, at) => ({ at, share: draw(), tie: random() }));
    drawn.sort((a, b) => b.share - a.share || a.tie - b.tie);
    drawn.forEach(({ at }, rank) => {
      const row = counts[at] as number[];
      row[rank] = (row[rank] as number) + 1;
    });
  }
  return samplers.map(({ id }, at) => {
    const chances = (counts[at] as number[]).map((count) => count / draws);
    const medianRank = rankAt(chances, 0.5);
    return {
      id,
      medianRank,
      interval: [rankAt(chances, tail), rankAt(chances, 1 - tail)],
      chances,
    };
  });
}

/** The first rank up to which the chances reach a probability. */
function rankAt(chances: readonly number[], probability: number): number {
  let reached = 0;
  // The sum of many shares may miss 1 by its last digit.
  const found = chances.findIndex((chance) => {
    reached += chance;
    return reached >= probability - 1e-9;
  });
  return found + 1;
}
