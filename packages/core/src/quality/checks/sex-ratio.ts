import { CHECKS, type Finding, type FindingLevel, findingOf } from '../finding.js';
import { unlessFew } from '../level.js';
import type { QualityCounts } from '../quality-counts.js';
import type { QualityLimits } from '../quality-limits.js';
import { partOf, shownNumber } from '../shown.js';
import { ratioTest } from '../smart/chi-square-test.js';

/** Boys and girls. */
export interface SexRatio {
  readonly boys: number;
  readonly girls: number;
  /** Boys for each girl; null where there is no girl. */
  readonly ratio: number | null;
  /** Boys as a share of both; null where there are neither. */
  readonly share: number | null;
  /** Probability of a share so far from the expected one by chance. */
  readonly p: number | null;
  readonly findings: readonly Finding[];
}

/**
 * Whether boys and girls are as many as expected: chi-square with 1 degree of freedom.
 *
 * @example
 * sexRatioOf(emptyQuality(), QUALITY_LIMITS).ratio; // => null
 */
export function sexRatioOf(
  { sex }: QualityCounts,
  { sexRatio: limit, least }: QualityLimits,
): SexRatio {
  const { male: boys, female: girls } = sex;
  const n = boys + girls;
  const share = partOf(boys, n);
  const odds = limit.expected / (1 - limit.expected);
  const p = ratioTest(boys, girls, { ratio: odds })?.p ?? null;
  const shown = { boys: shownNumber(boys, 0), girls: shownNumber(girls, 0) };
  const finding = findingOf({
    id: 'sexRatio',
    check: 'sexRatio',
    level: unlessFew(levelOf(share, p, limit), n, least.children),
    value: partOf(boys, girls),
    n,
    label: CHECKS.sexRatio,
    fact: {
      id: `${shown.boys.id} anak laki-laki dan ${shown.girls.id} perempuan.`,
      en: `${shown.boys.en} boys and ${shown.girls.en} girls.`,
    },
    concern: {
      id: 'Selisihnya lebih dari kebetulan: satu jenis kelamin terlewat, atau salah dicatat.',
      en: 'They differ more than by chance: one sex was left out, or wrongly recorded.',
    },
    action: {
      id: 'Bandingkan dengan daftar sasaran menurut jenis kelamin dan cari wilayah atau tim yang timpang.',
      en: 'Compare with the list of children by sex, and look for the area or team that differs.',
    },
    source: limit.source,
  });
  return { boys, girls, ratio: partOf(boys, girls), share, p, findings: [finding] };
}

function levelOf(
  share: number | null,
  p: number | null,
  { expected, tolerance, watch, bad }: QualityLimits['sexRatio'],
): FindingLevel {
  if (share === null || p === null) return 'unknown';
  if (Math.abs(share - expected) <= tolerance) return 'good';
  if (p < bad) return 'bad';
  return p < watch ? 'watch' : 'good';
}
