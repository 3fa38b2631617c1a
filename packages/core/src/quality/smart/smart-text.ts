import { formatNumber, formatPercent } from '../../number/format.js';
import type { Bilingual } from '../../result/bilingual.js';
import type { Language } from '../../result/message-of.js';
import { SMART_CLASSES, type SmartBand, type SmartClass } from './smart-bands.js';
import { SMART_MISSING, type SmartMissing } from './smart-missing.js';
import { SMART_TESTS, type SmartTestId, type SmartUnit } from './smart-tests.js';

/**
 * What to keep in mind with every score.
 *
 * Source: WHO, UNICEF (2019) Recommendations for data collection, analysis and reporting on
 * anthropometric indicators in children under 5 years old: no formal tests, no score.
 *
 * @example
 * SMART_WARNING.en.includes('seven checks'); // => true
 */
export const SMART_WARNING: Bilingual = {
  id: 'Skor SMART dibuat untuk survei wasting pada anak 6–59 bulan. WHO dan UNICEF (2019) menyarankan agar mutu data tidak dinilai dengan satu skor: baca bersama tujuh pemeriksaan.',
  en: 'The SMART score is made for surveys of wasting in children of 6-59 months. WHO and UNICEF (2019) advise against one score for the quality of data: read it together with the seven checks.',
};

/** A sentence for a test with a value, as scored. */
export function foundText(id: SmartTestId, scored: number, band: SmartBand): Bilingual {
  return inBoth((language) => {
    const value = valueText(SMART_TESTS[id].unit, scored, language);
    const points = pointsText(band.penalty, language);
    return `${SMART_TESTS[id].label[language]}: ${value}, ${points} (${classText(band.class, language)}).`;
  });
}

/** A sentence for a test without a value. */
export function missingText(id: SmartTestId, missing: SmartMissing): Bilingual {
  const not = { id: 'tidak dihitung', en: 'not computed' };
  return inBoth(
    (language) =>
      `${SMART_TESTS[id].label[language]}: ${not[language]}: ${SMART_MISSING[missing][language]}.`,
  );
}

/** What {@link totalText} tells. */
export interface SmartTotal {
  /** Tests with a value, and without. */
  readonly found: number;
  readonly lacking: number;
  readonly total: number;
  readonly highest: number;
  readonly classRange: readonly [SmartClass, SmartClass];
}

/** A sentence for the total. */
export function totalText(sum: SmartTotal): Bilingual {
  return inBoth((language) => (language === 'id' ? totalInIndonesian(sum) : totalInEnglish(sum)));
}

function totalInIndonesian({ found, lacking, total, highest, classRange }: SmartTotal): string {
  const [best, worst] = classRange.map((one) => classText(one, 'id'));
  const start = `Skor SMART: ${pointsText(total, 'id')} dari ${found} uji`;
  if (lacking === 0) return `${start}, ${best}.`;
  const range = best === worst ? best : `${best} sampai ${worst}`;
  return `${start}; ${lacking} uji tidak dapat dihitung, sehingga skor penuhnya ${total} sampai ${highest} poin (${range}).`;
}

function totalInEnglish({ found, lacking, total, highest, classRange }: SmartTotal): string {
  const [best, worst] = classRange.map((one) => classText(one, 'en'));
  const start = `SMART score: ${pointsText(total, 'en')} from ${testsText(found)}`;
  if (lacking === 0) return `${start}, ${best}.`;
  const range = best === worst ? best : `${best} to ${worst}`;
  return `${start}; ${testsText(lacking)} could not be computed, so the full score is ${total} to ${highest} points (${range}).`;
}

function valueText(unit: SmartUnit, value: number, language: Language): string {
  const printed: Record<SmartUnit, () => string> = {
    share: () => formatPercent(value, 2, language),
    p: () => pText(value, language),
    score: () => formatNumber(value, Number.isInteger(value) ? 0 : 2, language),
    z: () => formatNumber(value, 3, language),
  };
  return printed[unit]();
}

const SMALLEST_P = 0.0001;

function pText(p: number, language: Language): string {
  const sign = p < SMALLEST_P ? '<' : '=';
  return `p ${sign} ${formatNumber(Math.max(p, SMALLEST_P), 4, language)}`;
}

function pointsText(points: number, language: Language): string {
  return language === 'id' ? `${points} poin` : `${points} point${points === 1 ? '' : 's'}`;
}

function testsText(tests: number): string {
  return `${tests} test${tests === 1 ? '' : 's'}`;
}

function classText(id: SmartClass, language: Language): string {
  return SMART_CLASSES.find((one) => one.class === id)?.label[language] ?? id;
}

function inBoth(make: (language: Language) => string): Bilingual {
  return { id: make('id'), en: make('en') };
}
