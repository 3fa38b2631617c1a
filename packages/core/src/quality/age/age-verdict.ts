import type { Bilingual } from '../../result/bilingual.js';
import type { Finding } from '../finding.js';
import type { QualityCounts } from '../quality-counts.js';
import { shownNumber } from '../shown.js';
import { type AgeHeaping, ageHeaping } from './age-heaping.js';
import { AGE_LIMITS, type AgeLimits } from './age-limits.js';
import { rampSign, sawToothSign, spreadSign } from './age-signs.js';
import { type BirthHeaping, birthHeaping } from './birth-heaping.js';
import { type BirthMonthHeights, birthMonthHeights } from './birth-month-heights.js';
import { heapFinding } from './heap-finding.js';
import { type HeightBand, heightBands, sumsBetween } from './height-bands.js';
import { type StepAt24, stepAt24 } from './step-at-24.js';
import { stepSign } from './step-sign.js';

/** Whether ages, and with them stunting, can be relied on. */
export interface AgeVerdict {
  readonly verdict: 'reliable' | 'doubtful' | 'unreliable' | 'too-few';
  /** The verdict, the signs that speak against the ages, and what to do. */
  readonly sentence: Bilingual;
  /** Children of 0 to 59 months with a plausible height-for-age. */
  readonly n: number;
  /** All signs, those without trouble too. */
  readonly findings: readonly Finding[];
  readonly bands: readonly HeightBand[];
  readonly birthMonths: BirthMonthHeights;
  readonly step: StepAt24;
  readonly heaping: AgeHeaping;
  readonly births: BirthHeaping;
}

/** What {@link ageVerdict} may be told. */
export interface AgeVerdictOptions {
  /** Limits that differ from `AGE_LIMITS`. */
  readonly limits?: Partial<AgeLimits>;
}

/**
 * One verdict on the ages of a file from all signs of wrong ages that height-for-age shows: its spread
 * by age band, the saw-tooth and the ramp by month of birth, the step at 24 months, heaps at round ages
 * and at some birth dates. Any bad sign makes ages `unreliable`, any to watch `doubtful`.
 *
 * Limits: an error of age moves height-for-age and stunting, but neither weight-for-height nor wasting.
 * Source: the signs and limits of `AGE_LIMITS`; joining them in one verdict: Balanting.
 *
 * @example
 * ageVerdict(emptyQuality()).verdict; // => 'too-few'
 */
export function ageVerdict(
  counts: QualityCounts,
  { limits: own = {} }: AgeVerdictOptions = {},
): AgeVerdict {
  const limits: AgeLimits = { ...AGE_LIMITS, ...own };
  const { heightByAge } = counts;
  const bands = heightBands(heightByAge);
  const birthMonths = birthMonthHeights(counts);
  const step = stepAt24(heightByAge);
  const heaping = ageHeaping(counts.ageMonths);
  const births = birthHeaping(counts);
  const heap = { check: 'age', limit: limits.heaps, least: limits.least.sign } as const;
  const findings = [
    spreadSign(bands, limits),
    rampSign(birthMonths, limits),
    sawToothSign(birthMonths, limits),
    stepSign(step, limits),
    heapFinding('wholeYears', heaping.wholeYears, heap),
    heapFinding('halfYears', heaping.halfYears, heap),
    heapFinding('birthMonth', births.fullestMonth, heap),
    heapFinding('firstDay', births.firstDay, { ...heap, limit: limits.dayHeaps }),
    heapFinding('fifteenth', births.fifteenth, { ...heap, limit: limits.dayHeaps }),
  ];
  const { n } = sumsBetween(heightByAge, { from: 0, below: heightByAge.length });
  const verdict = n < limits.least.verdict ? 'too-few' : verdictOf(findings);
  const sentence = sentenceOf(verdict, findings, n);
  return { verdict, sentence, n, findings, bands, birthMonths, step, heaping, births };
}

function verdictOf(findings: readonly Finding[]): AgeVerdict['verdict'] {
  if (findings.some(({ level }) => level === 'bad')) return 'unreliable';
  return findings.some(({ level }) => level === 'watch') ? 'doubtful' : 'reliable';
}

function sentenceOf(
  verdict: AgeVerdict['verdict'],
  findings: readonly Finding[],
  n: number,
): Bilingual {
  if (verdict === 'too-few') {
    const shown = shownNumber(n, 0);
    return {
      id: `Hanya ${shown.id} anak dengan TB/U: terlalu sedikit untuk menilai umur. Gabungkan wilayah atau bulan.`,
      en: `Only ${shown.en} children with a height-for-age: too few to judge ages. Join areas or months.`,
    };
  }
  const fired = findings.filter(({ level }) => level === 'watch' || level === 'bad');
  const { opening, action } = VERDICTS[verdict];
  const names = (language: keyof Bilingual) => fired.map(({ label }) => label[language]).join('; ');
  const colon = fired.length > 0 ? ': ' : '';
  const unchecked = findings.some(({ id, level }) => id === 'age.ramp' && level === 'unknown');
  const rest = unchecked ? NO_BIRTH_DATES : { id: '', en: '' };
  return {
    id: `${opening.id}${colon}${names('id')}. ${action.id}${rest.id}`,
    en: `${opening.en}${colon}${names('en')}. ${action.en}${rest.en}`,
  };
}

const NO_BIRTH_DATES: Bilingual = {
  id: ' Bulan lahir tidak dapat diperiksa.',
  en: ' Months of birth could not be checked.',
};

const VERDICTS = {
  reliable: {
    opening: { id: 'Tidak ada tanda umur keliru', en: 'No sign of wrong ages' },
    action: { id: 'Stunting dapat dibaca menurut umur.', en: 'Stunting can be read by age.' },
  },
  doubtful: {
    opening: { id: 'Umur meragukan', en: 'Ages are doubtful' },
    action: {
      id: 'Periksa tanggal lahir dan cara ukur sebelum membaca stunting menurut umur atau desa.',
      en: 'Check birth dates and positions before reading stunting by age or village.',
    },
  },
  unreliable: {
    opening: { id: 'Umur tidak dapat diandalkan', en: 'Ages can not be relied on' },
    action: {
      id: 'Perbaiki tanggal lahir dan cara ukur dahulu; jangan terbitkan stunting dari data ini.',
      en: 'Mend birth dates and positions first; do not publish stunting from these data.',
    },
  },
} as const satisfies Readonly<
  Record<'reliable' | 'doubtful' | 'unreliable', { opening: Bilingual; action: Bilingual }>
>;
