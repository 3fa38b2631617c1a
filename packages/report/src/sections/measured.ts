import type { Histogram, Language, QualityCounts } from '@balanting/core';
import { type PyramidBand, populationPyramid } from '../charts/population-pyramid.js';
import { zDistribution } from '../charts/z-distribution.js';
import type { ZGroup } from '../charts/z-shares.js';
import { html } from '../html/html.js';
import { sum } from '../summary/headlines.js';
import type { ReportBeside } from './beside.js';
import { figure } from './figure.js';
import type { SectionMaker } from './section.js';

const WORDS = {
  title: { id: 'Anak yang diukur', en: 'Children measured' },
  note: {
    id: 'Semua baris pengukuran yang diterima. Bila sebaran lebih lebar dari standar (kurva lebih datar), sebagian adalah kesalahan ukur.',
    en: 'All accepted rows of measurements. Where the spread is wider than the standard (a flatter curve), part of it is error of measuring.',
  },
  pyramid: {
    id: 'Anak yang diukur menurut umur dan jenis kelamin',
    en: 'Children measured by age and sex',
  },
  z: { id: 'Sebaran nilai z tinggi menurut umur', en: 'Distribution of height-for-age z-scores' },
  all: { id: 'Semua anak', en: 'All children' },
  male: { id: 'Laki-laki', en: 'Boys' },
  female: { id: 'Perempuan', en: 'Girls' },
} as const;

const YEARS = 5;
const YEAR = 12;

/** Who was measured, and how tall they are against the standard. */
export const measuredSection: SectionMaker = (_, language, { measured }) => {
  if (measured === undefined || measured.male.children + measured.female.children === 0)
    return null;
  const pyramid = populationPyramid(bandsOf(measured), {
    language,
    title: WORDS.pyramid[language],
  });
  const z = zDistribution(groupsOf(measured, language), { language, title: WORDS.z[language] });
  return {
    id: 'measured',
    title: WORDS.title[language],
    onNewPage: true,
    body: html`<p class="note">${WORDS.note[language]}</p>
${figure(pyramid, WORDS.pyramid[language])}${figure(z, WORDS.z[language])}`,
  };
};

/** By completed years of age: bands as wide as each other. */
function bandsOf({ male, female }: NonNullable<ReportBeside['measured']>): readonly PyramidBand[] {
  return Array.from({ length: YEARS }, (_, k) => ({
    label: `${k * YEAR}–${k * YEAR + YEAR - 1}`,
    male: sum(male.ageMonths.slice(k * YEAR, (k + 1) * YEAR)),
    female: sum(female.ageMonths.slice(k * YEAR, (k + 1) * YEAR)),
  }));
}

function groupsOf(
  { male, female }: Readonly<Record<'male' | 'female', QualityCounts>>,
  language: Language,
): readonly ZGroup[] {
  const [boys, girls] = [male, female].map(({ scores }) => scores.heightForAge.plausible);
  return [
    { label: WORDS.all[language], scores: together([boys ?? NO_SCORES, girls ?? NO_SCORES]) },
    { label: WORDS.male[language], scores: boys ?? NO_SCORES },
    { label: WORDS.female[language], scores: girls ?? NO_SCORES },
  ];
}

const NO_SCORES: Histogram = new Map();

function together(histograms: readonly Histogram[]): Histogram {
  const all = new Map<number, number>();
  for (const histogram of histograms) {
    for (const [z, children] of histogram) all.set(z, (all.get(z) ?? 0) + children);
  }
  return all;
}
