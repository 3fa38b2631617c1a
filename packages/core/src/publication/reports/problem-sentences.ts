import { formatNumber } from '../../number/format.js';
import { type ReportSentence, reportSentence } from './report-sentence.js';
import { namesIn, percentIn } from './sentence-values.js';
import type { PeriodFigures, StuntingFigures } from './stunting-figures.js';

const IN_YEAR = { id: 'pada', en: 'in' } as const;

/**
 * What the periods before the last one say: the problem that an innovation answers to.
 *
 * @example
 * const figures = { district: 'Contoh', dataKind: 'register', periods: [], kecamatan: [], targets: null };
 * problemSentences(figures); // => []
 */
export function problemSentences({
  district,
  periods,
}: StuntingFigures): readonly ReportSentence[] {
  return periods
    .slice(0, -1)
    .filter(({ share }) => share !== null)
    .map((period) => problemSentence(district, period));
}

/**
 * What the target path aims at, year by year; empty without targets.
 *
 * @example
 * const point = { year: 2024, target: 0.16, status: 'reached', early: true, gap: -0.01 } as const;
 * const path = { label: { id: 'RPJMD', en: 'District plan' }, source: 'contoh', points: [point] };
 * targetSentences(path)[0]?.text.en;
 * // => 'District plan aims at a prevalence of stunting of 16.00 % in 2024.'
 */
export function targetSentences(targets: StuntingFigures['targets']): readonly ReportSentence[] {
  if (targets === null || targets.points.length === 0) return [];
  const { label, points } = targets;
  return [
    reportSentence('issue.targets', (language) => ({
      label: label[language],
      list: namesIn(
        points.map(
          ({ year, target }) => `${percentIn(target, language)} ${IN_YEAR[language]} ${year}`,
        ),
        language,
      ),
    })),
  ];
}

function problemSentence(district: string, period: PeriodFigures): ReportSentence {
  const { label, n, cases, severe, share } = period;
  return reportSentence('problem.period', (language) => ({
    period: label[language],
    district,
    cases: formatNumber(cases, 0, language),
    n: formatNumber(n, 0, language),
    severe: formatNumber(severe, 0, language),
    moderate: formatNumber(cases - severe, 0, language),
    share: percentIn(share, language),
  }));
}
