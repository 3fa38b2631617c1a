import type { LegalDocument } from '../../programme/legal/legal-document.js';
import type { PokjaStage } from '../../programme/stage/pokja-stages.js';
import type { Bilingual } from '../../result/bilingual.js';
import { documentLine } from './document-line.js';
import {
  IDENTITY_FIELDS,
  INNOVATION_FIELDS,
  type InnovationField,
  SECTION_FIELDS,
} from './innovation-fields.js';
import { problemSentences, targetSentences } from './problem-sentences.js';
import { type ReportSentence, reportSentence } from './report-sentence.js';
import type { StuntingFigures } from './stunting-figures.js';
import type { NeighbourFigure } from './stunting-findings.js';
import { type StuntingResults, stuntingResults } from './stunting-results.js';

/** What {@link innovationReport} is made of. */
export interface InnovationInput {
  /** What people wrote, in the language of their readers; dates as they shall be printed. */
  readonly narrative: Readonly<Partial<Record<InnovationField, string>>>;
  readonly documents: readonly LegalDocument[];
  readonly stages: readonly PokjaStage[];
  readonly figures: StuntingFigures;
  /** Default: none, which is named as missing. */
  readonly neighbours?: readonly NeighbourFigure[];
}

/** A regional innovation report as data. */
export interface InnovationReport {
  readonly format: 'balanting-innovation';
  readonly version: 1;
  readonly district: string;
  readonly identity: readonly InnovationPart[];
  readonly sections: readonly InnovationSection[];
  readonly results: StuntingResults;
  /** What nobody wrote and no figure tells. */
  readonly missing: readonly ReportSentence[];
}

/** A part that people wrote; null where nobody did. */
export interface InnovationPart {
  readonly field: InnovationField;
  readonly label: Bilingual;
  readonly text: string | null;
}

/** The same with what the data add to it. */
export interface InnovationSection extends InnovationPart {
  /** Written from figures. */
  readonly sentences: readonly ReportSentence[];
  /** Legal documents or stages, a line each. */
  readonly items: readonly Bilingual[];
}

/**
 * The regional innovation report: the narrative of people beside legal documents, stages, the figures of
 * the problem and the targets, and results that are written from the figures alone. Parts that have
 * neither text nor data are named as missing.
 *
 * @example
 * const figures = { district: 'Contoh', dataKind: 'register', periods: [], kecamatan: [], targets: null };
 * const given = { narrative: { name: 'Balanting' }, documents: balanganDocuments, stages: POKJA_STAGES };
 * innovationReport({ ...given, figures }).identity[0]?.text; // => 'Balanting'
 */
export function innovationReport(input: InnovationInput): InnovationReport {
  const { narrative, figures, neighbours = [] } = input;
  const results = stuntingResults(figures, { neighbours });
  const identity = IDENTITY_FIELDS.map((field) => partOf(field, narrative));
  const sections = SECTION_FIELDS.map((field) => sectionOf(field, input));
  const empty = [...identity, ...sections.filter(isEmpty)].filter(({ text }) => text === null);
  return {
    format: 'balanting-innovation',
    version: 1,
    district: figures.district,
    identity,
    sections,
    results,
    missing: [
      ...empty.map(({ label }) =>
        reportSentence('missing.text', (language) => ({ field: label[language] })),
      ),
      ...results.missing,
    ],
  };
}

function partOf(field: InnovationField, narrative: InnovationInput['narrative']): InnovationPart {
  return { field, label: INNOVATION_FIELDS[field], text: narrative[field]?.trim() || null };
}

function sectionOf(field: InnovationField, input: InnovationInput): InnovationSection {
  const { narrative, documents, stages, figures } = input;
  const added: Partial<Record<InnovationField, Partial<InnovationSection>>> = {
    legalBasis: { items: documents.map(documentLine) },
    microProblem: { sentences: problemSentences(figures) },
    strategicIssue: { sentences: targetSentences(figures.targets) },
    stages: { items: stages.map(({ label }) => label) },
  };
  return { ...partOf(field, narrative), sentences: [], items: [], ...added[field] };
}

function isEmpty({ sentences, items }: InnovationSection): boolean {
  return sentences.length === 0 && items.length === 0;
}
