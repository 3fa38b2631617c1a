export { type ReportFromJsonOptions, reportFromJson } from './report-from-json.js';
export { REPORT_SCHEMA_ID, reportJsonSchema, reportJsonSchemaText } from './report-json-schema.js';
export { reportSchema } from './report-schema.js';
export { reportToJson } from './report-to-json.js';
