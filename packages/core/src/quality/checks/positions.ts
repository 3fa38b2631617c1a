import { CHECKS, type Finding, findingOf } from '../finding.js';
import { levelAbove, unlessFew } from '../level.js';
import { POSITION_BANDS, type PositionCounts, type QualityCounts } from '../quality-counts.js';
import type { QualityLimits } from '../quality-limits.js';
import { partOf, shownNumber, shownShare } from '../shown.js';

/** The positions of one age band. */
export interface PositionBar extends PositionCounts {
  readonly band: string;
  /** Children measured in the position of the other age: standing below 24 months, lying from then on. */
  readonly mismatched: number;
}

/** The positions in which children were measured, by age. */
export interface PositionCheck {
  /** 0-11 months, of them 0-8, then 12-23, 24-35, 36-47 and 48-59. */
  readonly bands: readonly PositionBar[];
  readonly mismatched: number;
  /** Children whose position is known. */
  readonly n: number;
  /** `mismatched / n`; null where n is 0. */
  readonly share: number | null;
  /** Children whose position is not known, as a share of all measured; null where none was. */
  readonly unknownShare: number | null;
  readonly findings: readonly Finding[];
}

const STANDING_FROM_MONTH = 24;

/**
 * Whether children lay down below 24 months and stood from then on.
 *
 * @example
 * positionsOf(emptyQuality(), QUALITY_LIMITS).bands[0]?.band; // => '0-11'
 */
export function positionsOf({ positions }: QualityCounts, limits: QualityLimits): PositionCheck {
  const bars = POSITION_BANDS.map(({ id, from }, k) =>
    barOf(id, positions[k] ?? NO_CHILD, from < STANDING_FROM_MONTH),
  );
  const [infants = barOf('0-8', NO_CHILD, true), crawlers = infants] = bars;
  const total = bars.reduce(addBars);
  const n = total.lying + total.standing;
  const share = partOf(total.mismatched, n);
  const unknownShare = partOf(total.unknown, n + total.unknown);
  const found = { n, share, unknownShare, mismatched: total.mismatched };
  return {
    bands: [{ ...addBars(infants, crawlers), band: '0-11' }, infants, ...bars.slice(2)],
    ...found,
    findings: [mismatchFinding(found, limits), unknownFinding(found, n + total.unknown, limits)],
  };
}

const NO_CHILD: PositionCounts = { lying: 0, standing: 0, unknown: 0 };

function barOf(band: string, counts: PositionCounts, isYoung: boolean): PositionBar {
  return { band, ...counts, mismatched: isYoung ? counts.standing : counts.lying };
}

function addBars(a: PositionBar, b: PositionBar): PositionBar {
  return {
    band: a.band,
    lying: a.lying + b.lying,
    standing: a.standing + b.standing,
    unknown: a.unknown + b.unknown,
    mismatched: a.mismatched + b.mismatched,
  };
}

type Found = Omit<PositionCheck, 'bands' | 'findings'>;

function mismatchFinding(
  { mismatched, n, share }: Found,
  { position: limit, least }: QualityLimits,
): Finding {
  const [some, part] = [shownNumber(mismatched, 0), shownShare(share)];
  return findingOf({
    id: 'position.mismatch',
    check: 'position',
    level: unlessFew(levelAbove(share, limit), n, least.children),
    value: share,
    n,
    label: { id: 'Cara ukur tidak sesuai umur', en: 'Position against age' },
    fact: {
      id: `${some.id} anak diukur berdiri di bawah 24 bulan atau terlentang sesudahnya (${part.id}).`,
      en: `${some.en} children were measured standing below 24 months, or lying from then on (${part.en}).`,
    },
    concern: {
      id: 'Koreksi 0,7 cm tepat hanya bila cara ukur dicatat benar: keliru catat menggeser TB/U sekitar 0,2.',
      en: 'The correction of 0.7 cm is right only where the position is: a slip moves height-for-age by 0.2.',
    },
    action: {
      id: 'Ukur terlentang di bawah 24 bulan dan berdiri sesudahnya; catat cara ukur yang sebenarnya.',
      en: 'Measure lying below 24 months and standing from then on; record the position as it was.',
    },
    source: limit.source,
  });
}

function unknownFinding({ unknownShare }: Found, all: number, limits: QualityLimits): Finding {
  const { watch, source } = limits.position;
  const part = shownShare(unknownShare);
  return findingOf({
    id: 'position.unknown',
    check: 'position',
    // Not worse than `watch`: many good surveys measure by age and record no position.
    level: levelAbove(unknownShare, { watch, bad: 1 }),
    value: unknownShare,
    n: all,
    label: CHECKS.position,
    fact: {
      id: `Cara ukur tidak tercatat pada ${part.id} anak.`,
      en: `The position is not recorded for ${part.en} of children.`,
    },
    concern: {
      id: 'Tanpa cara ukur, koreksi 0,7 cm tidak dapat dilakukan.',
      en: 'Without it the correction of 0.7 cm can not be made.',
    },
    action: {
      id: 'Catat cara ukur (terlentang atau berdiri) pada setiap pengukuran.',
      en: 'Record the position (lying or standing) with every measurement.',
    },
    source,
  });
}
