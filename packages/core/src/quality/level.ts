import type { FindingLevel } from './finding.js';
import type { QualityLimit } from './quality-limits.js';

/**
 * How bad a value is: strictly above `bad`, strictly above `watch`, or good; unknown for null.
 *
 * @example
 * levelAbove(0.1, { watch: 0.05, bad: 0.1 }); // => 'watch'
 */
export function levelAbove(
  value: number | null,
  { watch, bad }: Pick<QualityLimit, 'watch' | 'bad'>,
): FindingLevel {
  if (value === null) return 'unknown';
  if (value > bad) return 'bad';
  return value > watch ? 'watch' : 'good';
}

/**
 * The level, or unknown where it rests on too few children.
 *
 * @example
 * unlessFew('bad', 29, 30); // => 'unknown'
 */
export function unlessFew(level: FindingLevel, n: number, least: number): FindingLevel {
  return n < least ? 'unknown' : level;
}
