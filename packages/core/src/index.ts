// result

// growth
export {
  type Assessment,
  type AssessOptions,
  assess,
  type Score,
  type ZScore,
} from './growth/assess.js';
export { type AssessTableOptions, assessTable } from './growth/assess-table.js';
export type { AssessedTable, ZColumn } from './growth/assessed-table.js';
export { centileOf, zOfCentile } from './growth/centile.js';
export {
  type ClassBand,
  type ClassificationStandard,
  classOf,
} from './growth/classification.js';
export { type ClassifyTableOptions, classifyTable, NO_CLASS } from './growth/classify-table.js';
export type { CutIndicator } from './growth/cut-points.js';
export {
  type ExplainedAssessment,
  type ExplainedSubject,
  type Explanation,
  explain,
} from './growth/explain.js';
export { INDICATORS, type Indicator, type IndicatorId } from './growth/indicator.js';
export { type Lms, measurementFromLms, zScoreFromLms } from './growth/lms.js';
export { type MeasurementAtOptions, measurementAt } from './growth/measurement-at.js';
export { MISSING_REASONS, type MissingReason } from './growth/missing-reason.js';
export { permenkes2020, permenkes2020School } from './growth/permenkes-2020.js';
export type { GrowthTable, LmsRows } from './growth/reference/growth-table.js';
export type { AgeRange, GrowthReference, IndicatorTables } from './growth/reference/reference.js';
export {
  WHO_2006_FROM_BIRTH,
  WHO_2006_FROM_THREE_MONTHS,
  who2006Rules,
} from './growth/reference/who2006-rules.js';
export { restrictedMeasurement, restrictedZScore } from './growth/tails.js';
export { whoClasses, whoSchoolClasses } from './growth/who-classes.js';
// measurement
export { bodyMassIndex } from './measurement/bmi.js';
export type { Measurement } from './measurement/measurement.js';
export {
  adjustedLengthCm,
  lengthAdjustment,
  POSITION_RULE,
  type Position,
  positionThatCounts,
} from './measurement/position.js';
export { MEASURE_SCALE, type MeasureId } from './measurement/scale.js';
// number
export { Decimal, type DecimalInput } from './number/decimal.js';
export { formatNumber, formatPercent, formatPoints } from './number/format.js';
// publication
export type {
  AreaData,
  Bilingual,
  EstimateData,
  OutcomeId,
  PeriodData,
  ProblemData,
  ReportData,
  SourceData,
  TargetData,
} from './publication/report-data.js';
// record
export {
  type DictionaryColumn,
  type MeasureColumn,
  type MeasurementTable,
  MISSING,
  type Place,
  type PositionCode,
  type RecordTable,
} from './record/record-table.js';
export { type Language, messageOf } from './result/message-of.js';
export type { IssueCode } from './result/messages.en.js';
export {
  fail,
  type Issue,
  type IssueLevel,
  type IssueOptions,
  type IssuePath,
  type IssueValues,
  issue,
  ok,
  type Result,
} from './result/result.js';
