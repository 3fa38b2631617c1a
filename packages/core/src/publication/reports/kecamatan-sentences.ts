import { formatNumber } from '../../number/format.js';
import type { Language } from '../../result/message-of.js';
import type { Movement, Ranked } from '../../trend/compare.js';
import { type ReportSentence, reportSentence, type SentenceCode } from './report-sentence.js';
import { distanceIn, namesIn, percentIn } from './sentence-values.js';
import type { AreaFigures } from './stunting-figures.js';
import type { StuntingFindings } from './stunting-findings.js';

/**
 * What the findings say of the kecamatan: those above the district, the highest and lowest, how many fell
 * and rose, the largest and smallest fall, the largest rise.
 *
 * @param kecamatan - the figures that the findings were made of
 *
 * @example
 * const figures = { district: 'Contoh', dataKind: 'register', periods: [], kecamatan: [], targets: null };
 * kecamatanSentences(stuntingFindings(figures, []), []); // => []
 */
export function kecamatanSentences(
  findings: StuntingFindings,
  kecamatan: readonly AreaFigures[],
): readonly ReportSentence[] {
  return [
    ...rankSentences(findings),
    ...movementSentences(findings),
    ...extremeSentences(findings, kecamatan),
  ];
}

function rankSentences({ ranked, above, highest, lowest }: StuntingFindings): ReportSentence[] {
  const [top, bottom] = [ranked[0], ranked.at(-1)];
  if (top === undefined || bottom === undefined || top.share === bottom.share) return [];
  const first =
    above.length === 0
      ? reportSentence('result.none_above', () => ({}))
      : reportSentence('result.above', (language) => ({ names: namesOf(above, language) }));
  const extremes = reportSentence('result.extremes', (language) => ({
    highest: namesOf(highest, language),
    highShare: percentIn(top.share, language),
    lowest: namesOf(lowest, language),
    lowShare: percentIn(bottom.share, language),
  }));
  return [first, extremes];
}

function movementSentences({ movements, before }: StuntingFindings): readonly ReportSentence[] {
  const { fallen, risen, unchanged } = movements;
  const moved = (code: SentenceCode, list: readonly Movement[]) =>
    before === null || list.length === 0
      ? []
      : [
          reportSentence(code, (language) => ({
            previous: before.label[language],
            count: formatNumber(list.length, 0, language),
            names: namesOf(list, language),
          })),
        ];
  return [
    ...moved('result.fallen', fallen),
    ...moved('result.risen', risen),
    ...moved('result.still', unchanged),
  ];
}

function extremeSentences(
  { largestFall, smallestFall, largestRise }: StuntingFindings,
  kecamatan: readonly AreaFigures[],
): readonly ReportSentence[] {
  const shares = new Map(kecamatan.map((one) => [one.name, one]));
  const moved = (code: SentenceCode, movement: Movement | null) => {
    const shown = movement === null ? undefined : shares.get(movement.name);
    if (movement === null || shown === undefined) return [];
    const { name, change } = movement;
    return [
      reportSentence(code, (language) => ({
        name,
        points: distanceIn(change, language),
        before: percentIn(shown.before, language),
        now: percentIn(shown.now, language),
      })),
    ];
  };
  return [
    ...moved('result.largest_fall', largestFall),
    ...moved('result.smallest_fall', smallestFall),
    ...moved('result.largest_rise', largestRise),
  ];
}

function namesOf(list: readonly (Movement | Ranked)[], language: Language): string {
  return namesIn(
    list.map(({ name }) => name),
    language,
  );
}
