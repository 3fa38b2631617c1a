import { formatNumber } from '../../number/format.js';
import { type ReportSentence, reportSentence, type SentenceCode } from './report-sentence.js';
import { namesIn } from './sentence-values.js';
import type { AreaFigures, PeriodFigures, StuntingFigures } from './stunting-figures.js';
import type { NeighbourFigure } from './stunting-findings.js';

/**
 * What the figures do not tell, a sentence each.
 *
 * @example
 * const figures = { district: 'Contoh', dataKind: 'register', periods: [], kecamatan: [], targets: null };
 * missingResults(figures, []).map(({ code }) => code);
 * // => ['missing.now', 'missing.targets', 'missing.neighbours', 'missing.no_kecamatan']
 */
export function missingResults(
  { periods, kecamatan, targets }: StuntingFigures,
  neighbours: readonly NeighbourFigure[],
): readonly ReportSentence[] {
  const now = periods.at(-1);
  return [
    ...(now === undefined ? [plain('missing.now')] : periodMissing(now)),
    ...(now === undefined ? [] : previousMissing(periods.at(-2))),
    ...((targets?.points ?? []).length === 0 ? [plain('missing.targets')] : []),
    ...(neighbours.length === 0 ? [plain('missing.neighbours')] : []),
    ...neighbours
      .filter(({ share }) => share === null)
      .map(({ name }) => reportSentence('missing.neighbour', () => ({ neighbour: name }))),
    ...(kecamatan.length === 0 ? [plain('missing.no_kecamatan')] : kecamatanMissing(kecamatan)),
  ];
}

function periodMissing(period: PeriodFigures): readonly ReportSentence[] {
  if (period.share !== null) return [];
  return [
    reportSentence('missing.few', (language) => ({
      n: formatNumber(period.n, 0, language),
      period: period.label[language],
    })),
  ];
}

function previousMissing(before: PeriodFigures | undefined): readonly ReportSentence[] {
  return before === undefined ? [plain('missing.previous')] : periodMissing(before);
}

function kecamatanMissing(kecamatan: readonly AreaFigures[]): readonly ReportSentence[] {
  const without = (code: SentenceCode, period: 'now' | 'before') => {
    const names = kecamatan.filter((one) => one[period] === null).map(({ name }) => name);
    if (names.length === 0) return [];
    return [reportSentence(code, (language) => ({ names: namesIn(names, language) }))];
  };
  return [...without('missing.kecamatan', 'now'), ...without('missing.kecamatan_before', 'before')];
}

function plain(code: SentenceCode): ReportSentence {
  return reportSentence(code, () => ({}));
}
