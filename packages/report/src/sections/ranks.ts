import { type AreaData, type ReportData, rankChances } from '@balanting/core';
import { rankedByStunting } from '../summary/headlines.js';

/** The rank of an area, 1 for the highest prevalence, and the ranks that chance leaves open. */
export interface AreaRank {
  readonly rank: number;
  /** Holds the true rank with a probability of 90 %; null where there are too many areas to tell. */
  readonly interval: readonly [number, number] | null;
}

/** Draws are repeated with the same seed, so that a report made twice is the same. */
const SEED = 1;

/** The draws of more areas than a province has take longer than the rest of the report. */
const MOST_AREAS = 100;

/** The ranks of the kecamatan that have enough children for a percentage. */
export function kecamatanRanks(report: ReportData): ReadonlyMap<AreaData, AreaRank> {
  const ranked = rankedByStunting(report.kecamatan);
  const counts = ranked.map(({ outcomes }, k) => {
    const { cases, n } = outcomes.stunting;
    return { id: String(k), cases, n };
  });
  const chances = counts.length > MOST_AREAS ? [] : rankChances(counts, { seed: SEED });
  return new Map(
    ranked.map((area, k) => {
      return [area, { rank: k + 1, interval: chances[k]?.interval ?? null }] as const;
    }),
  );
}
