export {
  type Answers,
  rightAnswers,
  type Told,
  toldOf,
  VECTOR_SETS,
  type VectorSetId,
} from './answers.js';
export { type ChildVector, PLAIN_CHILD } from './child-vector.js';
export type { Cause, Defect } from './defects/defect.js';
export { DEFECTS } from './diagnosis.js';
export type { Finding, Mismatch } from './mismatch.js';
export { renderScore } from './render-score.js';
export { renderTableScore } from './render-table-score.js';
export { type ConformanceScore, scoreAnswers } from './score.js';
export {
  type ColumnKind,
  scoreTable,
  type TableCells,
  type TableMismatch,
  type TableScore,
} from './score-table.js';
export { surveyCsv } from './survey-children.js';
export { answerColumns, vectorFiles } from './vector-files.js';
export { type Vector, vectorsOf } from './vector-set.js';
