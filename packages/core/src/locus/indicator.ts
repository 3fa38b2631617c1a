import type { Bilingual } from '../result/bilingual.js';
import { type Issue, issue } from '../result/result.js';

/** A service with its target, by which gaps are measured. */
export interface LocusIndicator {
  /** The key of `services` of a village. */
  readonly id: string;
  /** Default: the id in both languages. */
  readonly label?: Bilingual;
  /** The share aimed at, 0 to 1; above 0 where the share should rise. */
  readonly target: number;
  /** `up` where more is better, `down` where less is. */
  readonly direction: 'up' | 'down';
  /** Weight among the indicators, above 0. Default: 1. */
  readonly weight?: number;
}

/** What is wrong with indicators: ids that stand twice, targets and weights that can not be. */
export function indicatorIssues(indicators: readonly LocusIndicator[]): readonly Issue[] {
  const seen = new Set<string>();
  return indicators.flatMap(({ id, target, direction, weight = 1 }, k) => {
    const path = ['indicators', k];
    const found: Issue[] = [];
    if (seen.has(id)) found.push(issue('locus.indicator_twice', { path, values: { id } }));
    seen.add(id);
    const lowest = direction === 'up' ? Number.MIN_VALUE : 0;
    if (!(target >= lowest && target <= 1) || !(weight > 0 && weight < Number.POSITIVE_INFINITY)) {
      const values = { id, target: String(target), weight: String(weight) };
      found.push(issue('locus.indicator_invalid', { path, values }));
    }
    return found;
  });
}
