import { dhis2MappingSchema } from '../dhis2/mapping.js';
import { assessmentSchema, scoreSchema } from '../document/assessment-schema.js';
import { countCellSchema, estimateSchema, groupKeySchema } from '../document/counts-schema.js';
import { DOCUMENT_SCHEMAS, DOCUMENT_VERSION, type DocumentKind } from '../document/documents.js';
import { rankedVillageSchema } from '../document/lokus-schema.js';
import { ageHeapingSchema, birthHeapingSchema, findingSchema } from '../document/quality-parts.js';
import {
  indicatorEstimateSchema,
  surveyRowSchema,
  surveyShareSchema,
} from '../document/survey-schema.js';
import { programmeCardSchema } from '../programme/programme-services.js';
import {
  activitySchema,
  commitmentSchema,
  deliverySchema,
  organisationSchema,
  stageOutputSchema,
} from '../programme/programme-work.js';
import { recordJsonSchema } from '../record/record-schema.js';
import { REPORT_PARTS, reportSchema } from '../report/report-schema.js';
import { jsonSchemaFrom, type NamedSchema } from './json-schema.js';
import { bilingual } from './parts.js';

/** What has a JSON Schema of its own: a line of NDJSON, a document, the report. */
export type SchemaName = DocumentKind | 'record' | 'assessment' | 'report' | 'dhis2-mapping';

const RECORD = { Record: { schema: recordJsonSchema, description: 'One row of a register.' } };
const SCORE = { Score: { schema: scoreSchema, description: 'A z-score, or why there is none.' } };
const ASSESSMENT = {
  Assessment: { schema: assessmentSchema, description: 'One assessed row.' },
  ...SCORE,
};
const GROUP_KEY = {
  GroupKey: { schema: groupKeySchema, description: 'A group; a part is null where not known.' },
};
const TEXT = { Bilingual: { schema: bilingual, description: 'A text in both languages.' } };

/** The schemas, with what each describes. */
const NAMED: Readonly<Record<SchemaName, Omit<NamedSchema, 'id'>>> = {
  record: {
    schema: recordJsonSchema,
    title: 'Balanting record',
    description: 'One row of a register of children: a line of NDJSON.',
  },
  assessment: {
    schema: assessmentSchema,
    title: 'Balanting assessment',
    description: 'The z-scores of one row: a line of NDJSON.',
    parts: SCORE,
  },
  records: {
    schema: DOCUMENT_SCHEMAS.records,
    title: 'Balanting records',
    description: 'Rows of a register of children.',
    parts: RECORD,
  },
  assessments: {
    schema: DOCUMENT_SCHEMAS.assessments,
    title: 'Balanting assessments',
    description: 'The z-scores of rows.',
    parts: ASSESSMENT,
  },
  counts: {
    schema: DOCUMENT_SCHEMAS.counts,
    title: 'Balanting counts',
    description: 'Children by group and class: plain numbers that add up.',
    parts: {
      ...GROUP_KEY,
      CountCell: { schema: countCellSchema, description: 'The children of one group.' },
    },
  },
  prevalence: {
    schema: DOCUMENT_SCHEMAS.prevalence,
    title: 'Balanting prevalence',
    description: 'Prevalences by outcome and group; shares are proportions from 0 to 1.',
    parts: {
      ...GROUP_KEY,
      Estimate: { schema: estimateSchema, description: 'A prevalence with its interval of 95 %.' },
    },
  },
  survey: {
    schema: DOCUMENT_SCHEMAS.survey,
    title: 'Balanting survey table',
    description: 'The prevalence table of a survey.',
    parts: {
      ...TEXT,
      SurveyRow: { schema: surveyRowSchema, description: 'One line: a group of children.' },
      SurveyShare: { schema: surveyShareSchema, description: 'A share with its precision.' },
      IndicatorEstimate: { schema: indicatorEstimateSchema, description: 'Of one indicator.' },
    },
  },
  quality: {
    schema: DOCUMENT_SCHEMAS.quality,
    title: 'Balanting quality',
    description: 'The quality of the data of a file or survey.',
    parts: {
      ...TEXT,
      Finding: { schema: findingSchema, description: 'What a check found, and what to do.' },
      AgeHeaping: { schema: ageHeapingSchema, description: 'Surpluses of ages.' },
      BirthHeaping: { schema: birthHeapingSchema, description: 'Surpluses of birth dates.' },
    },
  },
  lokus: {
    schema: DOCUMENT_SCHEMAS.lokus,
    title: 'Balanting lokus',
    description: 'Villages ranked for the work against stunting, explained.',
    parts: {
      ...TEXT,
      RankedVillage: { schema: rankedVillageSchema, description: 'Everything about one village.' },
    },
  },
  programme: {
    schema: DOCUMENT_SCHEMAS.programme,
    title: 'Balanting programme',
    description:
      'Services, partners and work of a district beside its register: what `balanting report --programme` reads. A part left out is not known. No names of people.',
    parts: {
      Scorecard: { schema: programmeCardSchema, description: 'A village in a quarter, as sums.' },
      Organisation: { schema: organisationSchema, description: 'A body that takes part.' },
      Commitment: { schema: commitmentSchema, description: 'What a partner promised.' },
      Delivery: { schema: deliverySchema, description: 'What reached an area.' },
      Activity: { schema: activitySchema, description: 'One activity of the work plan.' },
      StageOutput: { schema: stageOutputSchema, description: 'An output of a stage of the Pokja.' },
    },
  },
  report: {
    schema: reportSchema,
    title: 'Balanting report',
    description: "A district's stunting report as data.",
    parts: REPORT_PARTS,
  },
  'dhis2-mapping': {
    schema: dhis2MappingSchema,
    title: 'Balanting mapping to DHIS2',
    description: 'Which figure, area and group is what on a DHIS2 server.',
  },
};

/** The names of all schemas. */
export const SCHEMA_NAMES = Object.keys(NAMED) as readonly SchemaName[];

/**
 * The JSON Schema (2020-12) of what a name stands for, made from its zod schema: what the file
 * `@balanting/json/schema/<name>.schema.json` holds.
 *
 * @example
 * jsonSchemaOf('survey').$id; // => 'urn:balanting:survey:1'
 */
export function jsonSchemaOf(name: SchemaName): Readonly<Record<string, unknown>> {
  return jsonSchemaFrom({ ...NAMED[name], id: `urn:balanting:${name}:${DOCUMENT_VERSION}` });
}

/**
 * The text of the JSON Schema file, ending in a line feed.
 *
 * @example
 * JSON.parse(jsonSchemaTextOf('record')).title; // => 'Balanting record'
 */
export function jsonSchemaTextOf(name: SchemaName): string {
  return `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`;
}
