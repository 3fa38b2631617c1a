import { type DigitPreference, digitPreference } from '../digit-preference.js';
import { each } from '../each.js';
import { type Finding, type FindingLevel, findingOf, shownNumber, shownShare } from '../finding.js';
import { type Heap, heapOf, levelOfHeap } from '../heaping.js';
import { countOf } from '../histogram.js';
import { levelAbove, unlessFew } from '../level.js';
import {
  DIGIT_MEASURES,
  type DigitMeasure,
  type Histogram,
  type QualityCounts,
} from '../quality-counts.js';
import type { QualityLimits } from '../quality-limits.js';
import { MEASURE_NAMES } from '../quality-names.js';

/** The bars of whole kg or cm. */
export interface WholeBars {
  /** The whole number of the first bar. */
  readonly from: number;
  readonly counts: readonly number[];
  /** Children below the first bar or above the last one. */
  readonly outside: number;
}

/** The digits of one measure. */
export interface MeasureDigits extends DigitPreference {
  /** How often each digit came, 0 first. */
  readonly digits: readonly number[];
  readonly wholes: WholeBars;
}

/** Digit preference of each measure. */
export interface DigitCheck {
  readonly measures: Readonly<Record<DigitMeasure, MeasureDigits>>;
  /** Lengths and heights whose whole cm are a multiple of 5: a fifth is expected. */
  readonly multiplesOf5: Heap;
  readonly findings: readonly Finding[];
}

/** First and last bar. Source: WHO Anthro Survey Analyser, data quality report; arms: Balanting. */
const BARS: Readonly<Record<DigitMeasure, readonly [from: number, to: number]>> = {
  weight: [2, 25],
  lengthHeight: [35, 125],
  armCircumference: [8, 25],
};

/**
 * Whether last digits and whole numbers come as often as they should.
 *
 * @example
 * digitsOf(emptyQuality(), QUALITY_LIMITS).measures.weight.wholes.from; // => 2
 */
export function digitsOf({ digits }: QualityCounts, limits: QualityLimits): DigitCheck {
  const measures = each(DIGIT_MEASURES, (measure) => ({
    ...digitPreference(digits[measure].digits),
    digits: digits[measure].digits,
    wholes: wholeBars(digits[measure].wholes, BARS[measure]),
  }));
  const multiplesOf5 = multiplesOf(5, digits.lengthHeight.wholes);
  const findings = [
    ...DIGIT_MEASURES.map((measure) => scoreFinding(measure, measures[measure], limits)),
    zeroFiveFinding(measures.lengthHeight, limits),
    wholesFinding(multiplesOf5, limits),
  ];
  return { measures, multiplesOf5, findings };
}

function wholeBars(wholes: Histogram, [from, to]: readonly [number, number]): WholeBars {
  const counts = Array.from({ length: to - from + 1 }, (_, k) => wholes.get(from + k) ?? 0);
  const inside = counts.reduce((sum, count) => sum + count, 0);
  return { from, counts, outside: countOf(wholes) - inside };
}

function multiplesOf(step: number, wholes: Histogram): Heap {
  const multiples = [...wholes].filter(([whole]) => whole % step === 0);
  return heapOf(countOf(new Map(multiples)), countOf(wholes), 1 / step);
}

function scoreFinding(
  measure: DigitMeasure,
  { n, score, p, dissimilarity }: MeasureDigits,
  { digitScore: limit, least }: QualityLimits,
): Finding {
  const name = MEASURE_NAMES[measure];
  const shown = shownNumber(score, 0);
  const part = shownShare(dissimilarity);
  const level: FindingLevel = p !== null && p >= limit.p ? 'good' : levelAbove(score, limit);
  return findingOf({
    id: `digitPreference.${measure}`,
    check: 'digitPreference',
    level: unlessFew(level, n, least.children),
    value: score,
    n,
    label: { id: `Angka terakhir ${name.id}`, en: `Last digits of ${name.en}` },
    fact: {
      id: `Skor kesukaan angka ${shown.id} dari 100; ${part.id} angka terakhir perlu berpindah agar merata.`,
      en: `Digit preference score ${shown.en} of 100; ${part.en} of last digits would have to move to be even.`,
    },
    concern: {
      id: 'Sebagian hasil ukur dibulatkan atau dikarang, sehingga anak di dekat batas salah digolongkan.',
      en: 'Some measurements were rounded or made up, so that children near a cut-off are misclassified.',
    },
    action: ROUNDING_ACTION,
    source: limit.source,
  });
}

const ROUNDING_ACTION = {
  id: 'Cari alat atau petugas yang membulatkan; baca dan catat sampai 0,1 kg atau 0,1 cm.',
  en: 'Find the device or person that rounds; read and record to 0.1 kg or 0.1 cm.',
} as const;

function zeroFiveFinding(
  { n, shareOf0And5 }: DigitPreference,
  { zeroFive: limit, least }: QualityLimits,
): Finding {
  const part = shownShare(shareOf0And5);
  return findingOf({
    id: 'digitPreference.zeroFive',
    check: 'digitPreference',
    level: unlessFew(levelAbove(shareOf0And5, limit), n, least.children),
    value: shareOf0And5,
    n,
    label: { id: 'Tinggi berakhir 0 atau 5', en: 'Heights that end in 0 or 5' },
    fact: {
      id: `${part.id} panjang atau tinggi badan berakhir ,0 atau ,5; seharusnya sekitar 20 %.`,
      en: `${part.en} of lengths and heights end in .0 or .5; about 20 % should.`,
    },
    concern: {
      id: 'Tinggi dibulatkan ke setengah sentimeter.',
      en: 'Heights were rounded to half a centimetre.',
    },
    action: ROUNDING_ACTION,
    source: limit.source,
  });
}

function wholesFinding(heap: Heap, { wholes: limit, least }: QualityLimits): Finding {
  const shown = shownNumber(heap.index, 2);
  return findingOf({
    id: 'digitPreference.wholes',
    check: 'digitPreference',
    level: unlessFew(levelOfHeap(heap, limit), heap.n, least.children),
    value: heap.index,
    n: heap.n,
    label: { id: 'Kelipatan 5 cm', en: 'Multiples of 5 cm' },
    fact: {
      id: `Kelipatan 5 cm muncul ${shown.id} kali lipat dari yang diharapkan.`,
      en: `Multiples of 5 cm come ${shown.en} times as often as expected.`,
    },
    concern: {
      id: 'Tinggi ditaksir ke kelipatan 5 cm, bukan diukur.',
      en: 'Heights were guessed to 5 cm, not measured.',
    },
    action: ROUNDING_ACTION,
    source: limit.source,
  });
}
