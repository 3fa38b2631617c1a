import type { Bilingual } from '../../result/bilingual.js';
import { directionOf } from '../../trend/change.js';
import type { TargetData } from '../report-data.js';
import { kecamatanSentences } from './kecamatan-sentences.js';
import { type ReportSentence, reportSentence, type SentenceCode } from './report-sentence.js';
import { distanceIn, percentIn } from './sentence-values.js';
import type { AreaFigures, PeriodFigures } from './stunting-figures.js';
import type { NeighbourResult, StuntingFindings } from './stunting-findings.js';

const KINDS: Readonly<Record<StuntingFindings['dataKind'], Bilingual>> = {
  register: { id: 'data register e-PPGBM, bukan survei', en: 'e-PPGBM register, not a survey' },
  survey: { id: 'data survei', en: 'survey' },
};

/**
 * What the findings say, a sentence each; no sentence for what is not known.
 *
 * @param kecamatan - the figures that the findings were made of
 *
 * @example
 * const figures = { district: 'Contoh', dataKind: 'register', periods: [], kecamatan: [], targets: null };
 * resultSentences(stuntingFindings(figures, []), []); // => []
 */
export function resultSentences(
  findings: StuntingFindings,
  kecamatan: readonly AreaFigures[],
): readonly ReportSentence[] {
  const { now, targets, neighbours } = findings;
  if (now === null || now.share === null) return [];
  return [
    nowSentence(findings, now),
    ...changeSentences(findings),
    ...targets.map(targetSentence),
    ...neighbours.flatMap(neighbourSentences),
    ...kecamatanSentences(findings, kecamatan),
  ];
}

function nowSentence({ district, dataKind }: StuntingFindings, now: PeriodFigures): ReportSentence {
  return reportSentence('result.now', (language) => ({
    district,
    period: now.label[language],
    now: percentIn(now.share, language),
    kind: KINDS[dataKind][language],
  }));
}

function changeSentences(findings: StuntingFindings): readonly ReportSentence[] {
  const { now, before, change, relativeChange } = findings;
  if (now === null || before === null || change === null) return [];
  const code = `result.${directionOf(change)}` as const;
  return [
    reportSentence(code, (language) => ({
      previous: before.label[language],
      points: distanceIn(change, language),
      before: percentIn(before.share, language),
      now: percentIn(now.share, language),
      relative: percentIn(Math.abs(relativeChange ?? 0), language),
    })),
  ];
}

const TARGET_CODES: Readonly<Record<TargetData['status'], SentenceCode>> = {
  reached: 'result.target_reached',
  'on-track': 'result.target_on_track',
  'off-track': 'result.target_off_track',
};

function targetSentence({ year, target, status, early, gap }: TargetData): ReportSentence {
  const exact = status === 'reached' && directionOf(gap) === 'unchanged';
  const reached = early ? 'result.target_early' : TARGET_CODES[status];
  const code = exact ? 'result.target_exact' : reached;
  return reportSentence(code, (language) => ({
    year: String(year),
    target: percentIn(target, language),
    gap: distanceIn(gap, language),
  }));
}

function neighbourSentences(one: NeighbourResult): readonly ReportSentence[] {
  const { name: neighbour, standing, difference, share, source, measuredAlike } = one;
  const compared = reportSentence(`result.neighbour_${standing}`, (language) => ({
    neighbour,
    points: distanceIn(difference, language),
    share: percentIn(share, language),
  }));
  if (measuredAlike) return [compared];
  return [compared, reportSentence('result.neighbour_source', () => ({ neighbour, source }))];
}
