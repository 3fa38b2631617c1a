import {
  formatNumber,
  formatPercent,
  isFew,
  type Language,
  type LocusResult,
  type RankedVillage,
  shownShare,
} from '@balanting/core';
import { count } from '../print/figures.js';
import { filled } from '../texts/filled.js';
import { LOCUS_WORDS } from './locus-words.js';

const NONE = '–';

/** The headings of the table of villages. */
export function locusHeadings(language: Language): readonly string[] {
  const { rank, village, kecamatan, counted, smoothed, interval } = LOCUS_WORDS;
  const { burden, score, strength, quadrant, status } = LOCUS_WORDS;
  return [
    village,
    kecamatan,
    rank,
    counted,
    smoothed,
    interval,
    burden,
    score,
    strength,
    quadrant,
    status,
  ].map((word) => word[language]);
}

/** One village as the cells under {@link locusHeadings}. */
export function locusCells(village: RankedVillage, language: Language): readonly string[] {
  const { name, kecamatan, cases, n, smoothed, interval, burden, score, quadrant } = village;
  const percent = (share: number) => formatPercent(share, 1, language).replace(/ %$/, '');
  const [lower, upper] = interval;
  return [
    name,
    kecamatan,
    count(village.rank, language),
    shownShare({ cases, n }, language),
    isFew(n) ? NONE : percent(smoothed),
    isFew(n) ? NONE : `${percent(lower)}–${percent(upper)}`,
    formatNumber(burden, 1, language),
    formatNumber(score, 3, language),
    village.strength === null ? NONE : LOCUS_WORDS.strengths[village.strength][language],
    quadrant ?? NONE,
    LOCUS_WORDS.statuses[village.status][language],
  ];
}

/** What the list comes to, in sentences. */
export function locusSentences(result: LocusResult, language: Language): readonly string[] {
  const { lokus, villages, burden, coveredBurden, grade, mean, distinguishable } = result;
  const chosen = filled(LOCUS_WORDS.chosen[language], {
    lokus: count(lokus.length, language),
    villages: count(villages.length, language),
    covered: formatPercent(coveredBurden, 1, language),
    burden: formatNumber(burden, 0, language),
    grade: grade?.grade ?? NONE,
  });
  const shown = formatPercent(mean, 2, language);
  return [
    chosen,
    filled(LOCUS_WORDS.mean[language], { mean: shown }),
    ...(distinguishable ? [] : [LOCUS_WORDS.same[language]]),
    ...otherWeights(result, language),
  ];
}

/** How the score is made up. */
export function locusMethod({ weights, sensitivity }: LocusResult, language: Language): string {
  const share = (weight: number) => formatNumber(weight, 2, language);
  return filled(LOCUS_WORDS.weights[language], {
    prevalence: share(weights.prevalence),
    burden: share(weights.burden),
    gap: share(weights.gap),
    vulnerability: share(weights.vulnerability),
    draws: count(sensitivity?.draws ?? 0, language),
  });
}

function otherWeights({ alternatives, villages }: LocusResult, language: Language) {
  const nameOf = new Map(villages.map(({ code, name }) => [code, name]));
  const names = (codes: readonly string[]) =>
    codes.length === 0 ? NONE : codes.map((code) => nameOf.get(code) ?? code).join(', ');
  return alternatives
    .filter(({ entering, leaving }) => entering.length + leaving.length > 0)
    .map(({ profile, entering, leaving }) =>
      filled(LOCUS_WORDS.otherWeights[language], {
        profile: profile.label[language],
        added: names(entering),
        removed: names(leaving),
      }),
    );
}
