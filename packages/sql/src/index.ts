export {
  type ColumnMap,
  type MappedColumn,
  mappedColumns,
  readColumnMap,
  WHO_COLUMNS,
} from './column-map.js';
export { type AnswerRow, countsOfRows, type EngineCounts } from './counts-of-rows.js';
export {
  ansi,
  clickhouse,
  DIALECTS,
  type Dialect,
  type DialectId,
  duckdb,
  postgres,
} from './dialect.js';
export { checkColumns, countIn, installTables, scoreIn } from './engine/count-in.js';
export type { Engine, EngineColumn } from './engine/engine.js';
export { EPPGBM_COLUMNS, knownColumns } from './known-columns.js';
export type { Observations } from './observation.js';
export { cutTables } from './reference/cut-tables.js';
export { lmsTables, schoolTable } from './reference/lms-tables.js';
export { type ReferenceTable, tableStatements } from './reference/reference-table.js';
export {
  type CountStatementOptions,
  countStatement,
  viewStatement,
} from './statement/count-statement.js';
export type { PeriodOfMonth } from './statement/group-columns.js';
export { schoolStatement } from './statement/school-statement.js';
export { type ScoreStatementOptions, scoreStatement } from './statement/score-statement.js';
export {
  SURVEY_CATEGORIES,
  type SurveyStatementOptions,
  surveyStatement,
} from './statement/survey-statement.js';
