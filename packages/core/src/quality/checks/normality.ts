import { each } from '../each.js';
import { type Finding, findingOf } from '../finding.js';
import { unlessFew } from '../level.js';
import {
  QUALITY_INDICATORS,
  type QualityCounts,
  type QualityIndicator,
} from '../quality-counts.js';
import type { QualityLimits, UsualRange } from '../quality-limits.js';
import { INDICATOR_NAMES } from '../quality-names.js';
import { shownNumber } from '../shown.js';
import { momentsOf, type ZMoments } from '../z-moments.js';

/** The shape of the distribution of plausible scores of each indicator. */
export interface NormalityCheck {
  readonly indicators: Readonly<
    Record<QualityIndicator, Pick<ZMoments, 'n' | 'skewness' | 'kurtosis'>>
  >;
  readonly findings: readonly Finding[];
}

/**
 * Whether plausible scores lie even to both sides, with tails neither light nor heavy.
 *
 * @example
 * normalityOf(emptyQuality(), QUALITY_LIMITS).indicators.heightForAge.kurtosis; // => null
 */
export function normalityOf({ scores }: QualityCounts, limits: QualityLimits): NormalityCheck {
  const indicators = each(QUALITY_INDICATORS, (indicator) => {
    const { n, skewness, kurtosis } = momentsOf(scores[indicator].plausible);
    return { n, skewness, kurtosis };
  });
  const findings = QUALITY_INDICATORS.flatMap((id) =>
    SHAPES.map((shape) => shapeFinding(shape, id, indicators[id], limits)),
  );
  return { indicators, findings };
}

const SHAPES = [
  {
    statistic: 'skewness',
    name: { id: 'Kemencengan', en: 'Skewness' },
    normal: { id: '0', en: '0' },
    concern: {
      id: 'Nilai z condong ke satu sisi: galat searah, atau sekelompok anak yang memang berbeda.',
      en: 'Scores lean to one side: errors one way, or a group of children that truly differs.',
    },
  },
  {
    statistic: 'kurtosis',
    name: { id: 'Keruncingan', en: 'Kurtosis' },
    normal: { id: '3', en: '3' },
    concern: {
      id: 'Terlalu banyak atau terlalu sedikit nilai z di ujung: galat, atau nilai ekstrem dibuang.',
      en: 'Too many or too few scores in the tails: errors, or extreme ones were removed.',
    },
  },
] as const;

function shapeFinding(
  { statistic, name: shape, normal, concern }: (typeof SHAPES)[number],
  indicator: QualityIndicator,
  moments: Pick<ZMoments, 'n' | 'skewness' | 'kurtosis'>,
  { normality: limit, least }: QualityLimits,
): Finding {
  const name = INDICATOR_NAMES[indicator];
  const value = moments[statistic];
  const shown = shownNumber(value, 2);
  const level = value === null ? 'unknown' : isWithin(value, limit[statistic]) ? 'good' : 'watch';
  return findingOf({
    id: `normality.${statistic}.${indicator}`,
    check: 'normality',
    level: unlessFew(level, moments.n, least.shape),
    value,
    n: moments.n,
    label: { id: `${shape.id} ${name.id}`, en: `${shape.en} of ${name.en}` },
    fact: {
      id: `${shape.id} ${shown.id}; sebaran normal ${normal.id}.`,
      en: `${shape.en} ${shown.en}; ${normal.en} in a normal distribution.`,
    },
    concern,
    action: {
      id: 'Lihat histogram menurut tim, wilayah, dan kelompok umur sebelum menyimpulkan.',
      en: 'Look at histograms by team, area and age group before concluding.',
    },
    source: limit.source,
  });
}

function isWithin(value: number, { from, to }: UsualRange): boolean {
  return value >= from && value <= to;
}
