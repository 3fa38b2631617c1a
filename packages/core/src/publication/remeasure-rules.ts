import { formatNumber, formatPercent, formatPoints } from '../number/format.js';
import type { CountCell } from '../prevalence/count.js';
import { COUNTED_INDICATORS, type CountedIndicator } from '../prevalence/outcome.js';
import { shareOf } from '../prevalence/prevalence.js';
import type { Bilingual } from '../result/bilingual.js';
import type { Language } from '../result/message-of.js';
import { changeOf } from '../trend/change.js';

/** An area now and one period before. */
export interface RemeasureCase {
  readonly now: CountCell | undefined;
  readonly before: CountCell | undefined;
  /** Whether the area list has it. */
  readonly listed: boolean;
}

/** From where on the figures of an area are doubted: shares, and children. */
export interface RemeasureLimits {
  /** Flagged scores, as a share of all scores of an indicator, in areas of `flaggedChildren` or more. */
  readonly flaggedShare: number;
  readonly flaggedChildren: number;
  /** The same in smaller areas, with at least `flaggedFew` flagged scores. */
  readonly flaggedShareOfFew: number;
  readonly flaggedFew: number;
  /** Children measured, as a share of those of the period before. */
  readonly measuredShare: number;
  readonly wastingShare: number;
  readonly wastingChildren: number;
  /** Change of stunting, either way, as a difference of shares. */
  readonly change: number;
  readonly changeChildren: number;
}

/** A reason to measure the children of an area again. */
export interface RemeasureRule {
  readonly id: string;
  /** Where the limit comes from. */
  readonly source: string;
  /** The reason in words; null where the rule finds nothing. */
  readonly reasonOf: (area: RemeasureCase, limits: RemeasureLimits) => Bilingual | null;
}

/**
 * The limits that reports use.
 *
 * @example
 * REMEASURE_LIMITS.flaggedShare; // => 0.01
 */
export const REMEASURE_LIMITS: RemeasureLimits = {
  flaggedShare: 0.01,
  flaggedChildren: 30,
  flaggedShareOfFew: 0.05,
  flaggedFew: 2,
  measuredShare: 0.5,
  wastingShare: 0.25,
  wastingChildren: 10,
  change: 0.15,
  changeChildren: 30,
};

/**
 * The reasons to measure again, in the order in which reports name them.
 *
 * @example
 * REMEASURE_RULES.map(({ id }) => id);
 * // => ['nobody', 'fewer', 'flagged', 'wasting', 'change']
 */
export const REMEASURE_RULES: readonly RemeasureRule[] = [
  {
    id: 'nobody',
    source:
      'Balanting: a village of the area list without a child is not a village without stunting',
    reasonOf: nobodyMeasured,
  },
  { id: 'fewer', source: 'Balanting: half of the children of one period before', reasonOf: fewer },
  {
    id: 'flagged',
    source:
      'WHO, UNICEF (2019) Recommendations for data collection, analysis and reporting on anthropometric indicators: flagged z-scores above 1 % suggest poor data',
    reasonOf: manyFlagged,
  },
  {
    id: 'wasting',
    source: 'Balanting: public files show 42 to 67 % where the weights of a village are wrong',
    reasonOf: muchWasting,
  },
  {
    id: 'change',
    source: 'Balanting: 15 points within one period is more than any programme moves',
    reasonOf: largeChange,
  },
];

/**
 * The reasons to measure the children of an area again; empty where none.
 *
 * @example
 * remeasureReasons({ now: undefined, before: undefined, listed: true })[0]?.en;
 * // => 'No child was measured in this period.'
 */
export function remeasureReasons(
  area: RemeasureCase,
  limits: RemeasureLimits = REMEASURE_LIMITS,
): readonly Bilingual[] {
  return REMEASURE_RULES.flatMap(({ reasonOf }) => reasonOf(area, limits) ?? []);
}

function nobodyMeasured({ now, before, listed }: RemeasureCase): Bilingual | null {
  if (now !== undefined || (!listed && before === undefined)) return null;
  return {
    id: 'Tidak ada anak yang diukur pada periode ini.',
    en: 'No child was measured in this period.',
  };
}

function fewer({ now, before }: RemeasureCase, limits: RemeasureLimits): Bilingual | null {
  if (now === undefined || before === undefined) return null;
  if (now.measured >= before.measured * limits.measuredShare) return null;
  const from = (language: Language) => formatNumber(before.measured, 0, language);
  const to = (language: Language) => formatNumber(now.measured, 0, language);
  return {
    id: `Hanya ${to('id')} anak diukur, periode sebelumnya ${from('id')}.`,
    en: `Only ${to('en')} children were measured, ${from('en')} in the period before.`,
  };
}

const INDICATOR_NAMES: Readonly<Record<CountedIndicator, Bilingual>> = {
  heightForAge: { id: 'TB/U', en: 'height-for-age' },
  weightForAge: { id: 'BB/U', en: 'weight-for-age' },
  weightForHeight: { id: 'BB/TB', en: 'weight-for-height' },
};

function manyFlagged({ now }: RemeasureCase, limits: RemeasureLimits): Bilingual | null {
  if (now === undefined) return null;
  const found = COUNTED_INDICATORS.map((id) => {
    const flagged = now.flagged[id];
    const scores = flagged + now.classes[id].reduce((sum, count) => sum + count, 0);
    return { id, flagged, scores, share: scores === 0 ? 0 : flagged / scores };
  }).filter(({ flagged, scores, share }) => isMuchFlagged(flagged, scores, share, limits));
  const [worst] = found.sort((a, b) => b.share - a.share);
  if (worst === undefined) return null;
  const { flagged, scores, share } = worst;
  const name = INDICATOR_NAMES[worst.id];
  const part = (language: Language) => formatPercent(share, 1, language);
  const counted = (value: number, language: Language) => formatNumber(value, 0, language);
  return {
    id: `${counted(flagged, 'id')} dari ${counted(scores, 'id')} nilai ${name.id} tidak masuk akal (${part('id')}).`,
    en: `${counted(flagged, 'en')} of ${counted(scores, 'en')} scores of ${name.en} are implausible (${part('en')}).`,
  };
}

function isMuchFlagged(
  flagged: number,
  scores: number,
  share: number,
  limits: RemeasureLimits,
): boolean {
  if (scores >= limits.flaggedChildren && share > limits.flaggedShare) return true;
  return flagged >= limits.flaggedFew && share > limits.flaggedShareOfFew;
}

function muchWasting({ now }: RemeasureCase, limits: RemeasureLimits): Bilingual | null {
  const { n, share } = shareOf(now, 'wasting');
  if (share === null || n < limits.wastingChildren || share <= limits.wastingShare) return null;
  return {
    id: `Wasting ${formatPercent(share, 1, 'id')} terlalu tinggi: periksa timbangan dan berat badan.`,
    en: `Wasting of ${formatPercent(share, 1, 'en')} is too high: check the scale and the weights.`,
  };
}

function largeChange({ now, before }: RemeasureCase, limits: RemeasureLimits): Bilingual | null {
  const last = shareOf(before, 'stunting');
  const current = shareOf(now, 'stunting');
  const change = changeOf(last.share, current.share);
  if (change === null || Math.min(last.n, current.n) < limits.changeChildren) return null;
  if (Math.abs(change) <= limits.change) return null;
  return {
    id: `Stunting berubah ${formatPoints(change, 1, 'id')} dalam satu periode.`,
    en: `Stunting moved by ${formatPoints(change, 1, 'en')} within one period.`,
  };
}
