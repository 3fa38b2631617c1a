import { formatNumber, formatPercent, formatPoints } from '../number/format.js';
import { COUNTED_INDICATORS, type CountedIndicator } from '../prevalence/outcome.js';
import { shareOf } from '../prevalence/prevalence.js';
import type { Bilingual } from '../result/bilingual.js';
import type { Language } from '../result/message-of.js';
import { changeOf } from '../trend/change.js';
import type { RemeasureCase, RemeasureLimits } from './remeasure-limits.js';

/** An area without a child, in this period or in both. */
export function nobodyMeasured({ now, before, listed }: RemeasureCase): Bilingual | null {
  if (now !== undefined || (!listed && before === undefined)) return null;
  return {
    id: 'Tidak ada anak yang diukur pada periode ini.',
    en: 'No child was measured in this period.',
  };
}

/** Far fewer children than in the period before. */
export function fewer({ now, before }: RemeasureCase, limits: RemeasureLimits): Bilingual | null {
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

/** Many implausible scores: of the indicator with the largest share of them. */
export function manyFlagged({ now }: RemeasureCase, limits: RemeasureLimits): Bilingual | null {
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

/** More wasting than there is. */
export function muchWasting({ now }: RemeasureCase, limits: RemeasureLimits): Bilingual | null {
  const { n, share } = shareOf(now, 'wasting');
  if (share === null || n < limits.wastingChildren || share <= limits.wastingShare) return null;
  return {
    id: `Wasting ${formatPercent(share, 1, 'id')} terlalu tinggi: periksa timbangan dan berat badan.`,
    en: `Wasting of ${formatPercent(share, 1, 'en')} is too high: check the scale and the weights.`,
  };
}

/** A change of stunting that no programme makes. */
export function largeChange(
  { now, before }: RemeasureCase,
  limits: RemeasureLimits,
): Bilingual | null {
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
