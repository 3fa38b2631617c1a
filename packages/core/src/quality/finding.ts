import type { Bilingual } from '../result/bilingual.js';
import { shownNumber } from './shown.js';

/**
 * The checks of a file: the seven of WHO and UNICEF, the position of measuring, and the ages.
 *
 * Source: WHO, UNICEF (2019) Recommendations for data collection, analysis and reporting on
 * anthropometric indicators in children under 5 years old, chapter 3.
 *
 * @example
 * CHECKS.sexRatio.en; // => 'Sex ratio'
 */
export const CHECKS = {
  completeness: { id: 'Kelengkapan', en: 'Completeness' },
  sexRatio: { id: 'Rasio jenis kelamin', en: 'Sex ratio' },
  ageDistribution: { id: 'Sebaran umur', en: 'Age distribution' },
  digitPreference: { id: 'Kesukaan angka', en: 'Digit preference' },
  implausible: { id: 'Nilai tidak masuk akal', en: 'Implausible values' },
  spread: { id: 'Simpangan baku nilai z', en: 'Standard deviation of z-scores' },
  normality: { id: 'Bentuk sebaran nilai z', en: 'Shape of the distribution of z-scores' },
  position: { id: 'Cara ukur', en: 'Position of measuring' },
  age: { id: 'Mutu umur', en: 'Quality of ages' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The name of a check. */
export type CheckId = keyof typeof CHECKS;

/** `good`: as expected; `watch`: look closer; `bad`: mend first; `unknown`: the data can not tell. */
export type FindingLevel = 'good' | 'watch' | 'bad' | 'unknown';

/** What one check found. */
export interface Finding {
  /** The check, and of what: `completeness.weight`. */
  readonly id: string;
  readonly check: CheckId;
  readonly level: FindingLevel;
  /** What was compared with the limit; null where it can not be worked out. */
  readonly value: number | null;
  readonly label: Bilingual;
  /** What was found, and what that may come from. */
  readonly meaning: Bilingual;
  readonly action: Bilingual;
  /** Where the limit comes from. */
  readonly source: string;
}

/** What {@link findingOf} makes a finding of. */
export interface FindingParts extends Omit<Finding, 'meaning' | 'action'> {
  /** Children it rests on. */
  readonly n: number;
  /** What was found, in numbers. */
  readonly fact: Bilingual;
  /** What that may come from where it is not good. */
  readonly concern: Bilingual;
  /** What to do where it is not good. */
  readonly action: Bilingual;
}

/**
 * A finding with its sentences: the fact; where it is not good also what it may come from and what to do.
 *
 * @example
 * const text = { id: '', en: '' };
 * findingOf({
 *   id: 'sexRatio',
 *   check: 'sexRatio',
 *   level: 'unknown',
 *   value: null,
 *   n: 0,
 *   label: CHECKS.sexRatio,
 *   fact: text,
 *   concern: text,
 *   action: text,
 *   source: '',
 * }).meaning.en;
 * // => 'Not recorded.'
 */
export function findingOf({ n, fact, concern, action, ...finding }: FindingParts): Finding {
  const { level } = finding;
  if (level === 'unknown') return { ...finding, meaning: unknownText(n), action: ASK_FOR_MORE };
  if (level === 'good') return { ...finding, meaning: fact, action: NOTHING_TO_DO };
  return { ...finding, meaning: joined(fact, concern), action };
}

const NOTHING_TO_DO: Bilingual = { id: 'Tidak perlu tindakan.', en: 'Nothing to do.' };

const ASK_FOR_MORE: Bilingual = {
  id: 'Baca bersama wilayah atau bulan lain, dan catat data ini bila belum dicatat.',
  en: 'Read it together with other areas or months, and record it where it is not recorded.',
};

function unknownText(n: number): Bilingual {
  if (n === 0) return { id: 'Tidak tercatat.', en: 'Not recorded.' };
  const count = shownNumber(n, 0);
  return {
    id: `Data ${count.id} anak tidak cukup untuk dinilai.`,
    en: `The data of ${count.en} children are not enough to judge.`,
  };
}

function joined(first: Bilingual, second: Bilingual): Bilingual {
  return { id: `${first.id} ${second.id}`, en: `${first.en} ${second.en}` };
}
