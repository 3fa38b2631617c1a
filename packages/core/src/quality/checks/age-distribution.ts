import { type AgeHeaping, ageHeaping } from '../age/age-heaping.js';
import { type BirthHeaping, birthHeaping } from '../age/birth-heaping.js';
import { heapFinding } from '../age/heap-finding.js';
import { type Finding, findingOf } from '../finding.js';
import { levelAbove, unlessFew } from '../level.js';
import type { QualityCounts } from '../quality-counts.js';
import type { QualityLimits } from '../quality-limits.js';
import { partOf, shownShare } from '../shown.js';

/** The bars of age. */
export interface AgeDistribution {
  /** By completed years, 0 to 5: sums of sampling weights, or counts. */
  readonly years: readonly number[];
  /** By completed months, 0 to 71. */
  readonly months: readonly number[];
  /** By calendar month of birth, January first. */
  readonly birthMonths: readonly number[];
  readonly elsewhere: QualityCounts['ageElsewhere'];
  /** How far the shares of the years 0 to 4 are from a fifth each: 0, to 0.8; null without children. */
  readonly dissimilarity: number | null;
  readonly heaping: AgeHeaping;
  readonly births: BirthHeaping;
  readonly findings: readonly Finding[];
}

const YEARS = 5;
const MONTHS_BELOW_FIVE = 60;

/**
 * Whether all ages below five years are there, and no round age is preferred.
 *
 * @example
 * ageDistributionOf(emptyQuality(), QUALITY_LIMITS).months.length; // => 72
 */
export function ageDistributionOf(counts: QualityCounts, limits: QualityLimits): AgeDistribution {
  const { ageMonths: months, ageYearsWeighted: years, birthMonths, ageElsewhere } = counts;
  const dissimilarity = dissimilarityOf(years.slice(0, YEARS));
  const n = months.slice(0, MONTHS_BELOW_FIVE).reduce((sum, count) => sum + count, 0);
  const heaping = ageHeaping(months);
  const births = birthHeaping(counts);
  const { ageHeaps, least } = limits;
  const heap = { check: 'ageDistribution', limit: ageHeaps, least: least.children } as const;
  return {
    years,
    months,
    birthMonths,
    elsewhere: ageElsewhere,
    dissimilarity,
    heaping,
    births,
    findings: [
      yearsFinding(dissimilarity, n, limits),
      heapFinding('wholeYears', heaping.wholeYears, heap),
      heapFinding('birthMonth', births.fullestMonth, heap),
    ],
  };
}

function dissimilarityOf(years: readonly number[]): number | null {
  const total = years.reduce((sum, year) => sum + year, 0);
  const distances = years.reduce((sum, year) => sum + Math.abs(year - total / YEARS), 0);
  return partOf(distances / 2, total);
}

function yearsFinding(
  dissimilarity: number | null,
  n: number,
  { ageYears: limit, least }: QualityLimits,
): Finding {
  const part = shownShare(dissimilarity);
  return findingOf({
    id: 'ageDistribution.years',
    check: 'ageDistribution',
    level: unlessFew(levelAbove(dissimilarity, limit), n, least.children),
    value: dissimilarity,
    n,
    label: { id: 'Anak menurut tahun umur', en: 'Children by year of age' },
    fact: {
      id: `${part.id} anak perlu berpindah tahun umur agar kelima tahun sama banyak.`,
      en: `${part.en} of children would have to change their year of age to make the five years even.`,
    },
    concern: {
      id: 'Sebagian umur terlewat: anak lebih tua tidak lagi datang ke posyandu, atau survei mulai dari 6 bulan; prevalensi lalu bukan milik semua balita.',
      en: 'Some ages were left out: older children no longer come, or a survey began at 6 months; prevalence is then not that of all under five.',
    },
    action: {
      id: 'Bandingkan dengan daftar sasaran menurut umur dan kunjungi anak yang belum diukur.',
      en: 'Compare with the list of children by age, and visit those not yet measured.',
    },
    source: limit.source,
  });
}
