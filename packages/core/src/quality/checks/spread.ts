import type { Bilingual } from '../../result/bilingual.js';
import { each } from '../each.js';
import { type Finding, type FindingLevel, findingOf } from '../finding.js';
import { unlessFew } from '../level.js';
import {
  QUALITY_INDICATORS,
  type QualityCounts,
  type QualityIndicator,
} from '../quality-counts.js';
import type { QualityLimits } from '../quality-limits.js';
import { INDICATOR_NAMES } from '../quality-names.js';
import { shownNumber } from '../shown.js';
import { momentsOf, type ZMoments } from '../z-moments.js';

/** Mean and spread of the plausible scores of each indicator. */
export interface SpreadCheck {
  readonly indicators: Readonly<Record<QualityIndicator, Pick<ZMoments, 'n' | 'mean' | 'sd'>>>;
  readonly findings: readonly Finding[];
}

/**
 * How widely plausible scores spread. WHO gives no pass mark: height-for-age spreads most.
 *
 * @example
 * spreadOf(emptyQuality(), QUALITY_LIMITS).indicators.heightForAge.sd; // => null
 */
export function spreadOf({ scores }: QualityCounts, limits: QualityLimits): SpreadCheck {
  const indicators = each(QUALITY_INDICATORS, (indicator) => {
    const { n, mean, sd } = momentsOf(scores[indicator].plausible);
    return { n, mean, sd };
  });
  const findings = QUALITY_INDICATORS.map((id) => spreadFinding(id, indicators[id], limits));
  return { indicators, findings };
}

/**
 * How bad an SD is for an indicator; unknown for null.
 *
 * @example
 * levelOfSpread(2, 'heightForAge', QUALITY_LIMITS.spread); // => 'bad'
 */
export function levelOfSpread(
  sd: number | null,
  indicator: QualityIndicator,
  { narrow, usual }: QualityLimits['spread'],
): FindingLevel {
  if (sd === null) return 'unknown';
  const { from, to } = usual[indicator];
  if (sd > to) return 'bad';
  return sd < narrow || sd > (from + to) / 2 ? 'watch' : 'good';
}

function spreadFinding(
  indicator: QualityIndicator,
  { n, sd }: Pick<ZMoments, 'n' | 'sd'>,
  { spread: limit, least }: QualityLimits,
): Finding {
  const name = INDICATOR_NAMES[indicator];
  const { from, to } = limit.usual[indicator];
  const [shown, low, high] = [shownNumber(sd, 2), shownNumber(from, 2), shownNumber(to, 2)];
  return findingOf({
    id: `spread.${indicator}`,
    check: 'spread',
    level: unlessFew(levelOfSpread(sd, indicator, limit), n, least.children),
    value: sd,
    n,
    label: { id: `Simpangan baku ${name.id}`, en: `SD of ${name.en}` },
    fact: {
      id: `Simpangan baku ${shown.id}; pada 51 survei biasanya ${low.id} sampai ${high.id}.`,
      en: `SD ${shown.en}; in 51 surveys usually ${low.en} to ${high.en}.`,
    },
    ...spreadTexts(sd !== null && sd < limit.narrow),
    source: limit.source,
  });
}

function spreadTexts(narrow: boolean): { concern: Bilingual; action: Bilingual } {
  return narrow ? NARROW : WIDE;
}

const NARROW = {
  concern: {
    id: 'Sebaran terlalu sempit untuk anak sungguhan: angka disalin atau dikarang, atau nilai ekstrem dibuang.',
    en: 'Too narrow for real children: values were copied or made up, or extreme ones were removed.',
  },
  action: {
    id: 'Cari angka yang berulang pada tim atau posyandu, dan ukur ulang sampel anak.',
    en: 'Look for repeated values by team or posyandu, and measure a sample of children again.',
  },
} as const satisfies { concern: Bilingual; action: Bilingual };

const WIDE = {
  concern: {
    id: 'Galat acak pada ukuran atau umur melebarkan sebaran dan menaikkan prevalensi; bisa juga penduduknya beragam.',
    en: 'Random errors of measurements or ages widen it and raise prevalence; a mixed population may too.',
  },
  action: {
    id: 'Bandingkan tim dan kelompok umur, kalibrasi alat, dan lakukan uji standardisasi pengukur.',
    en: 'Compare teams and age groups, calibrate devices, and run a standardisation test of measurers.',
  },
} as const satisfies { concern: Bilingual; action: Bilingual };
