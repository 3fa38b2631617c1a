import { missingResults } from './missing-results.js';
import type { ReportSentence } from './report-sentence.js';
import { resultSentences } from './result-sentences.js';
import type { StuntingFigures } from './stunting-figures.js';
import {
  type NeighbourFigure,
  type StuntingFindings,
  stuntingFindings,
} from './stunting-findings.js';

/** What the figures of stunting say, with its sentences, and what is not known. */
export interface StuntingResults extends StuntingFindings {
  readonly sentences: readonly ReportSentence[];
  readonly missing: readonly ReportSentence[];
}

/** What {@link stuntingResults} may be told beside the figures. */
export interface ResultOptions {
  /** Default: none, which is named as missing. */
  readonly neighbours?: readonly NeighbourFigure[];
}

/**
 * What the figures say, as figures and as sentences in both languages: the change of the district, its
 * targets and neighbours, and its kecamatan above the district, highest and lowest, fallen and risen.
 * What is not known is named, never filled in.
 *
 * @example
 * const figures = { district: 'Contoh', dataKind: 'register', periods: [], kecamatan: [], targets: null };
 * stuntingResults(figures).missing[0]?.code; // => 'missing.now'
 */
export function stuntingResults(
  figures: StuntingFigures,
  { neighbours = [] }: ResultOptions = {},
): StuntingResults {
  const findings = stuntingFindings(figures, neighbours);
  return {
    ...findings,
    sentences: resultSentences(findings, figures.kecamatan),
    missing: missingResults(figures, neighbours),
  };
}
