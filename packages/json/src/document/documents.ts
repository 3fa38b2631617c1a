import type {
  CopiedGroup,
  Counts,
  Dimension,
  GroupEstimate,
  LocusResult,
  OutcomeId,
  Outliers,
  QualityReport,
  RegisterReport,
  SurveyTable,
} from '@balanting/core';
import * as z from 'zod';
import { type ProgrammeDocument, programmeShape } from '../programme/programme-schema.js';
import type { JsonRecord } from '../record/json-record.js';
import { recordJsonSchema } from '../record/record-schema.js';
import { listOf } from '../schema/parts.js';
import { type AssessmentLine, assessmentSchema } from './assessment-schema.js';
import { countsShape, prevalenceShape } from './counts-schema.js';
import { lokusShape } from './lokus-schema.js';
import { qualityShape } from './quality-schema.js';
import { surveyShape } from './survey-schema.js';

/** What each kind of document holds. */
export interface DocumentValues {
  readonly records: { readonly records: readonly JsonRecord[] };
  readonly assessments: { readonly assessments: readonly AssessmentLine[] };
  readonly counts: Counts;
  readonly prevalence: {
    readonly by: readonly Dimension[];
    readonly outcomes: Readonly<Partial<Record<OutcomeId, readonly GroupEstimate[]>>>;
  };
  readonly survey: SurveyTable;
  readonly quality: QualityReport & {
    readonly register?: RegisterReport;
    readonly copied?: readonly CopiedGroup[];
    readonly outliers?: Outliers;
  };
  readonly lokus: LocusResult;
  readonly programme: ProgrammeDocument;
}

/** A kind of document: its `format` is `balanting-` and this name. */
export type DocumentKind = keyof DocumentValues;

/** The version of all documents: it grows only where a field is taken away or means something else. */
export const DOCUMENT_VERSION = 1 as const;

/** A document as JSON holds it: what it is, and the value. */
export type DocumentOf<K extends DocumentKind> = DocumentValues[K] & {
  readonly format: `balanting-${K}`;
  readonly version: typeof DOCUMENT_VERSION;
};

/** The zod schema of each kind of document. */
export type DocumentSchemas = { readonly [K in DocumentKind]: z.ZodType<DocumentOf<K>> };

function documentOf<K extends DocumentKind, S extends z.ZodRawShape>(kind: K, shape: S) {
  const format: z.ZodLiteral<`balanting-${K}`> = z.literal(`balanting-${kind}`);
  return z.strictObject({ format, version: z.literal(DOCUMENT_VERSION), ...shape });
}

/**
 * The zod schema of each kind of document: `format` and `version`, then the fields of the value of
 * `@balanting/core`, without room for any other.
 *
 * @example
 * DOCUMENT_SCHEMAS.counts.safeParse({ format: 'balanting-counts', version: 2 }).success; // => false
 */
export const DOCUMENT_SCHEMAS: DocumentSchemas = {
  records: documentOf('records', { records: listOf(recordJsonSchema) }),
  assessments: documentOf('assessments', { assessments: listOf(assessmentSchema) }),
  counts: documentOf('counts', countsShape),
  prevalence: documentOf('prevalence', prevalenceShape),
  survey: documentOf('survey', surveyShape),
  quality: documentOf('quality', qualityShape),
  lokus: documentOf('lokus', lokusShape),
  programme: documentOf('programme', programmeShape),
};
