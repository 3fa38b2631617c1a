import type { Bilingual } from '../result/bilingual.js';
import type { TargetPath } from './target-path.js';

/** A target on the number of stunted children: so many fewer than in the baseline year. */
export interface NumberTarget {
  readonly id: string;
  readonly label: Bilingual;
  readonly source: string;
  readonly verified: boolean;
  readonly baselineYear: number;
  readonly year: number;
  /** Fewer stunted children, as a part of those of the baseline year. */
  readonly reduction: number;
}

/**
 * The World Health Assembly's target for 2025: 40 % fewer stunted children than in 2012.
 *
 * Source: WHA65.6 (2012) Comprehensive implementation plan on maternal, infant and young child nutrition.
 *
 * @example
 * wha2025.reduction; // => 0.4
 */
export const wha2025: NumberTarget = {
  id: 'wha-2025',
  label: { id: 'Target WHA 2025', en: 'WHA target 2025' },
  source: 'WHA65.6 (2012)',
  verified: true,
  baselineYear: 2012,
  year: 2025,
  reduction: 0.4,
};

/**
 * The extension of that target to 2030: half as many stunted children as in 2012.
 *
 * Source: WHO, UNICEF (2018) The extension of the 2025 maternal, infant and young child nutrition targets
 * to 2030 (discussion paper). UNICEF's tracking holds to 40 % in 2030 instead: `unicefText`, `unicefCode`.
 *
 * @example
 * wha2030.reduction; // => 0.5
 */
export const wha2030: NumberTarget = {
  id: 'wha-2030',
  label: { id: 'Target WHA dan SDG 2030', en: 'WHA and SDG target 2030' },
  source: 'WHO, UNICEF (2018) The extension of the 2025 nutrition targets to 2030',
  verified: false,
  baselineYear: 2012,
  year: 2030,
  reduction: 0.5,
};

/** What a number target becomes a share by. */
export interface NumberTargetInput {
  /** The share of the baseline year. */
  readonly baselineShare: number;
  /** Children under five in the baseline year, measured or not. */
  readonly childrenAtBaseline: number;
  /** The same, projected, in the target's year. */
  readonly childrenAtTarget: number;
}

/**
 * The share that a number target allows: where children become fewer it is higher than the baseline
 * share less the reduction. Null where the children of either year are not above 0.
 *
 * (1 - reduction) P0 N0 / Nt.
 *
 * @example
 * const input = { baselineShare: 0.4, childrenAtBaseline: 1000, childrenAtTarget: 800 };
 * shareOfNumberTarget(wha2030, input); // => 0.25
 */
export function shareOfNumberTarget(
  { reduction }: Pick<NumberTarget, 'reduction'>,
  { baselineShare, childrenAtBaseline, childrenAtTarget }: NumberTargetInput,
): number | null {
  if (!(childrenAtBaseline > 0 && childrenAtTarget > 0)) return null;
  return ((1 - reduction) * baselineShare * childrenAtBaseline) / childrenAtTarget;
}

/**
 * A number target as a target path of one year; null as {@link shareOfNumberTarget}.
 *
 * @example
 * const input = { baselineShare: 0.4, childrenAtBaseline: 1000, childrenAtTarget: 1000 };
 * pathOfNumberTarget(wha2030, input)?.points; // => [{ year: 2030, share: 0.2 }]
 */
export function pathOfNumberTarget(
  target: NumberTarget,
  input: NumberTargetInput,
): TargetPath | null {
  const share = shareOfNumberTarget(target, input);
  const { id, label, source, verified, year } = target;
  return share === null ? null : { id, label, source, verified, points: [{ year, share }] };
}
