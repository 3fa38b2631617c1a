import { levelOfSpread } from '../checks/spread.js';
import { type Finding, type FindingLevel, findingOf } from '../finding.js';
import { levelAbove, unlessFew } from '../level.js';
import { shownNumber } from '../shown.js';
import type { AgeLimits } from './age-limits.js';
import type { BirthMonthHeights } from './birth-month-heights.js';
import type { HeightBand } from './height-bands.js';

const SEVERITY: Readonly<Record<FindingLevel, number>> = { bad: 3, watch: 2, good: 1, unknown: 0 };

/** The sign of the age band whose height-for-age spreads worst. */
export function spreadSign(bands: readonly HeightBand[], { spread, least }: AgeLimits): Finding {
  const judged = bands.map((band) => ({
    ...band,
    level: unlessFew(levelOfSpread(band.sd, 'heightForAge', spread), band.n, least.sign),
  }));
  const [worst] = judged.sort(
    (a, b) => SEVERITY[b.level] - SEVERITY[a.level] || (b.sd ?? 0) - (a.sd ?? 0),
  );
  const { id: months = '', sd = null, level = 'unknown', n = 0 } = worst ?? {};
  const shown = shownNumber(sd, 2);
  return findingOf({
    id: 'age.spread',
    check: 'age',
    level,
    value: sd,
    n,
    label: { id: 'Simpangan baku TB/U menurut umur', en: 'SD of height-for-age by age' },
    fact: {
      id: `Simpangan baku TB/U paling menonjol pada umur ${months} bulan: ${shown.id}.`,
      en: `The SD of height-for-age stands out most at ${months} months: ${shown.en}.`,
    },
    concern: {
      id: 'Sebaran lebar pada anak termuda menunjuk ke umur yang keliru; pada semua umur, ke pengukuran tinggi. Sebaran sempit menunjuk ke angka yang dikarang.',
      en: 'A wide spread in the youngest points to wrong ages, in all ages to wrong heights; a narrow one to made-up values.',
    },
    action: {
      id: 'Periksa tanggal lahir dan ukur ulang sampel anak pada kelompok umur ini.',
      en: 'Check birth dates, and measure a sample of children of this age again.',
    },
    source: spread.source,
  });
}

/** The sign of guessed birth months: the rise from January to December. */
export function rampSign(
  { n, slope, slopeZ }: BirthMonthHeights,
  { ramp: limit, least }: AgeLimits,
): Finding {
  const shown = shownNumber(slope, 2);
  const clear = slopeZ !== null && slopeZ >= limit.leastZ;
  const level = slopeZ === null || clear ? levelAbove(slope, limit) : 'good';
  return findingOf({
    id: 'age.ramp',
    check: 'age',
    level: unlessFew(level, n, least.verdict),
    value: slope,
    n,
    label: {
      id: 'TB/U naik dari Januari ke Desember',
      en: 'Height-for-age from January to December',
    },
    fact: {
      id: `TB/U rata-rata menurut bulan lahir berubah ${shown.id} dari awal ke akhir tahun.`,
      en: `Mean height-for-age by month of birth changes by ${shown.en} from start to end of the year.`,
    },
    concern: {
      id: 'Anak kelahiran awal tahun tampak lebih pendek: bulan lahir sebagian anak ditaksir.',
      en: 'Children born early in the year seem shorter: birth months of some children were guessed.',
    },
    action: MONTH_ACTION,
    source: limit.source,
  });
}

/** The sign of months of birth that differ, in whatever order. */
export function sawToothSign(
  { n, amplitude, p }: BirthMonthHeights,
  { sawTooth: limit, least }: AgeLimits,
): Finding {
  const shown = shownNumber(amplitude, 2);
  const level = p !== null && p >= limit.p ? 'good' : levelAbove(amplitude, limit);
  return findingOf({
    id: 'age.sawTooth',
    check: 'age',
    level: unlessFew(level, n, least.verdict),
    value: amplitude,
    n,
    label: { id: 'TB/U menurut bulan lahir', en: 'Height-for-age by month of birth' },
    fact: {
      id: `Beda TB/U rata-rata antara bulan lahir tertinggi dan terendah ${shown.id}.`,
      en: `The months of birth with highest and lowest mean height-for-age differ by ${shown.en}.`,
    },
    concern: {
      id: 'Tinggi anak tidak bergantung sebesar itu pada musim lahir: bulan lahir sebagian anak keliru.',
      en: 'Heights do not depend so much on season of birth: birth months of some children are wrong.',
    },
    action: MONTH_ACTION,
    source: limit.source,
  });
}

const MONTH_ACTION = {
  id: 'Periksa bulan lahir dengan akta kelahiran atau buku KIA, mulai dari kelahiran Januari.',
  en: 'Check birth months against birth certificates or health cards, first those of January.',
} as const;
