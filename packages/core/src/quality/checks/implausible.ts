import { each } from '../each.js';
import { type Finding, findingOf } from '../finding.js';
import { countOf } from '../histogram.js';
import { levelAbove, unlessFew } from '../level.js';
import {
  QUALITY_INDICATORS,
  type QualityCounts,
  type QualityIndicator,
} from '../quality-counts.js';
import type { QualityLimits } from '../quality-limits.js';
import { INDICATOR_NAMES } from '../quality-names.js';
import { partOf, shownNumber, shownShare } from '../shown.js';

/** Scores outside WHO's limits of plausibility. */
export interface Implausible {
  readonly flagged: number;
  /** All scores. */
  readonly n: number;
  readonly share: number | null;
}

/** The implausible scores of each indicator. */
export interface ImplausibleCheck {
  readonly indicators: Readonly<Record<QualityIndicator, Implausible>>;
  readonly findings: readonly Finding[];
}

/**
 * How many scores no child can have: WHO's flags.
 *
 * @example
 * implausibleOf(emptyQuality(), QUALITY_LIMITS).indicators.heightForAge.share; // => null
 */
export function implausibleOf({ scores }: QualityCounts, limits: QualityLimits): ImplausibleCheck {
  const indicators = each(QUALITY_INDICATORS, (indicator): Implausible => {
    const flagged = countOf(scores[indicator].flagged);
    const n = flagged + countOf(scores[indicator].plausible);
    return { flagged, n, share: partOf(flagged, n) };
  });
  const findings = QUALITY_INDICATORS.map((id) => implausibleFinding(id, indicators[id], limits));
  return { indicators, findings };
}

function implausibleFinding(
  indicator: QualityIndicator,
  { flagged, n, share }: Implausible,
  { implausible: limit, least }: QualityLimits,
): Finding {
  const name = INDICATOR_NAMES[indicator];
  const [some, all, part] = [shownNumber(flagged, 0), shownNumber(n, 0), shownShare(share)];
  const level = flagged < limit.flags ? 'good' : levelAbove(share, limit);
  return findingOf({
    id: `implausible.${indicator}`,
    check: 'implausible',
    level: unlessFew(level, n, least.children),
    value: share,
    n,
    label: { id: `${name.id} tidak masuk akal`, en: `Implausible ${name.en}` },
    fact: {
      id: `${some.id} dari ${all.id} nilai ${name.id} di luar batas WHO (${part.id}).`,
      en: `${some.en} of ${all.en} scores of ${name.en} lie outside WHO's limits (${part.en}).`,
    },
    concern: {
      id: 'Berat, tinggi, atau tanggal keliru diukur atau dicatat; nilai lain pun mungkin keliru tanpa terlihat.',
      en: 'Weights, heights or dates are wrong; others may be wrong without showing.',
    },
    action: {
      id: 'Periksa baris yang ditandai, ukur ulang anaknya, dan lihat tim atau alat mana yang paling sering.',
      en: 'Check the flagged rows, measure those children again, and see which team or device has most.',
    },
    source: limit.source,
  });
}
