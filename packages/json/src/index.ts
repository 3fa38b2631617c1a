export { type AssessmentLineOptions, assessmentLine } from './document/assessment-line.js';
export {
  type AssessmentLine,
  assessmentSchema,
  scoreSchema,
} from './document/assessment-schema.js';
export { countCellSchema, estimateSchema, groupKeySchema } from './document/counts-schema.js';
export { documentFromJson, documentToJson } from './document/document-json.js';
export {
  DOCUMENT_SCHEMAS,
  DOCUMENT_VERSION,
  type DocumentKind,
  type DocumentValues,
} from './document/documents.js';
export { rankedVillageSchema } from './document/lokus-schema.js';
export { findingSchema } from './document/quality-parts.js';
export {
  indicatorEstimateSchema,
  surveyRowSchema,
  surveyShareSchema,
} from './document/survey-schema.js';
export { type NdjsonOptions, readNdjson } from './ndjson/read-ndjson.js';
export type { ByteSource } from './ndjson/source.js';
export { ndjsonLine, writeNdjson } from './ndjson/write-ndjson.js';
export { type ProgrammeOptions, programmeOf } from './programme/programme-of.js';
export type { Programme } from './programme/programme-part.js';
export type { ProgrammeDocument } from './programme/programme-schema.js';
export type {
  CardPeople,
  OwnTargets,
  ProgrammeCard,
  TargetChildren,
} from './programme/programme-services.js';
export type { ProgrammeStep, Stepped } from './programme/programme-steps.js';
export { cellsOfRecord, type JsonRecord } from './record/json-record.js';
export type { JsonRecordChunk, JsonRowIssue, RejectedRecord } from './record/record-chunk.js';
export { readRecords } from './record/record-list.js';
export { RECORD_ROW_FIELDS, type RecordRow, recordOfRow } from './record/record-of-row.js';
export type { RecordOptions } from './record/record-rows.js';
export { recordJsonSchema } from './record/record-schema.js';
export { type ReportFromJsonOptions, reportFromJson } from './report/report-from-json.js';
export {
  REPORT_SCHEMA_ID,
  reportJsonSchema,
  reportJsonSchemaText,
} from './report/report-json-schema.js';
export { reportSchema } from './report/report-schema.js';
export { reportToJson } from './report/report-to-json.js';
export {
  jsonSchemaOf,
  jsonSchemaTextOf,
  SCHEMA_NAMES,
  type SchemaName,
} from './schema/json-schemas.js';
export { jsonText } from './text/json-text.js';
export { type ParseJsonOptions, parseJson } from './text/parse-json.js';
export { issuesOfZod } from './text/zod-issues.js';
